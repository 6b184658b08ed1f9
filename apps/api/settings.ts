/** What the API must be told at its start; read from the environment by `main.ts`, given by hand in tests. */
export interface Settings {
  readonly host: string;
  readonly port: number;
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
  /** Where people reach the application. */
  readonly publicUrl: string;
  /** Events after which a run of a new case's workflow hands over to the next; low in tests, to see it happen. */
  readonly handOverAfter?: number;
}

/** What suits a machine of one's own. */
export const usual = {
  host: '127.0.0.1',
  databasePool: 10,
  temporalNamespace: 'default',
  taskQueue: 'inspectorate',
  virtualTime: false,
  logLevel: 'info',
  trustProxy: false,
  rateLimit: 6_000,
  uploadLimit: 50 * 1024 * 1024,
  publicUrl: 'http://127.0.0.1:3000',
} as const satisfies Partial<Settings>;
