/** What the API must be told at its start; read from the environment by `main.ts`, given by hand in tests. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The origin under which browsers reach the product; links in calendars begin with it. */
  readonly publicUrl: string;
  /** Another OpenID provider; without it the product has local accounts. */
  readonly provider?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** With `demo` the sign-in page offers the people of the demo, without a password. */
  readonly seed: 'demo' | 'none';
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** Where keys and documents lie. */
  readonly home: string;
  readonly databaseUrl: string;
  /** Largest number of connections. */
  readonly databasePool: number;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  /** Cases may run ahead of the clock on the wall: demo and tests only. */
  readonly virtualTime: boolean;
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** Requests a minute, by person and, without a token, by address. */
  readonly rateLimit: number;
  /** Largest upload in bytes. */
  readonly uploadLimit: number;
  /** Events after which a run of a new case's workflow hands over to the next; low in tests, to see it happen. */
  readonly handOverAfter?: number;
}

/** What suits a machine of one's own. */
export const usual = {
  host: '127.0.0.1',
  seed: 'none',
  sessionIdleMinutes: 30,
  sessionHours: 12,
  databasePool: 10,
  temporalNamespace: 'default',
  taskQueue: 'inspectorate',
  virtualTime: false,
  logLevel: 'info',
  trustProxy: false,
  rateLimit: 6_000,
  uploadLimit: 50 * 1024 * 1024,
} as const satisfies Partial<Settings>;
