import { resolve } from 'node:path';
import { z } from 'zod';
import { faultsOfWhole } from './whole.ts';

const onOff = z.enum(['on', 'off']);
const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(1);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of the day like 18:00');
const mailbox = z
  .string()
  .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'is not an address like Name <name@example.org>');
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'is not an address like postgres://user:password@host:5432/database',
});
const address = z
  .url({ protocol: /^https?$/, error: 'is not an address like https://inspectorate.example.org' })
  .refine((text) => new URL(text).origin === text.replace(/\/$/, ''), 'is more than an origin: leave out the path');

/** Every variable that the programs read. The order here is the order in docs/configuration.md. */
export const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('development')
    .describe('`production` refuses demo data and virtual time.'),
  DATABASE_URL: postgresUrl.describe(
    'PostgreSQL as the API and the worker use it. In production a login that is a member of `inspectorate_app` only.',
  ),
  DATABASE_MIGRATION_URL: postgresUrl
    .exactOptional()
    .describe('PostgreSQL as the owner, for migrations. Without it `DATABASE_URL` is used.'),
  DATABASE_POOL: count.max(500).default(10).describe('Largest number of database connections of one process.'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/:]+:\d+$/, 'is not a host and a port like 127.0.0.1:7233')
    .default('127.0.0.1:7233')
    .describe('Host and port of the Temporal server.'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default').describe('The Temporal namespace.'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('inspectorate').describe('The task queue of cases and their effects.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address on which the API listens.'),
  PORT: port.default(3000).describe('The port of the API.'),
  PUBLIC_URL: address
    .exactOptional()
    .describe(
      'The address under which browsers reach the product. Without it: `HOST` and `PORT`; production must set it. With `https` cookies are `Secure`.',
    ),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe('The address on which metrics are served.'),
  METRICS_PORT: port.default(0).describe('The port of the metrics; 0 takes a free one and logs it.'),
  INSPECTORATE_HOME: z
    .string()
    .min(1)
    .default('.inspectorate')
    .describe('The folder that holds keys, documents and, with `npm start`, both databases.'),
  INSPECTORATE_SEED: z
    .enum(['demo', 'none'])
    .default('none')
    .describe('`demo` fills an empty database with demo bodies and people; `npm start` sets it for its own database.'),
  INSPECTORATE_VIRTUAL_TIME: onOff
    .default('off')
    .describe('`on` lets single cases run ahead of the clock, for the demo and tests.'),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://login.example.org/realm' })
    .exactOptional()
    .describe('The OpenID provider at which people sign in. Without it the product has local accounts of its own.'),
  OIDC_CLIENT_ID: z.string().min(1).exactOptional().describe('The name under which that provider knows this product.'),
  OIDC_CLIENT_SECRET: z.string().min(1).exactOptional().describe('The secret that goes with `OIDC_CLIENT_ID`.'),
  SESSION_IDLE_MINUTES: count.max(1_440).default(30).describe('Minutes without a request after which a session ends.'),
  SESSION_HOURS: count.max(168).default(12).describe('Hours after which a session ends in any case.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged.'),
  TRUST_PROXY: onOff.default('off').describe('`on` believes `X-Forwarded-For` of the proxy in front.'),
  RATE_LIMIT: count.default(6_000).describe('Requests a minute, by person and, without a token, by address.'),
  UPLOAD_LIMIT: count.default(50 * 1024 * 1024).describe('Largest upload in bytes.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is not an address like smtp://user:password@host:587' })
    .exactOptional()
    .describe(
      'The mail server. Without it people are told in the application only; `npm start` catches mails instead.',
    ),
  MAIL_FROM: mailbox
    .default('Inspectorate <inspectorate@localhost>')
    .describe('The sender of every mail. Its domain is also that of the Message-IDs.'),
  MAIL_UNTIL: timeOfDay
    .default('18:00')
    .describe('Local time of the body after which mails wait for the next working day, unless they are urgent.'),
  WEBHOOK_LOOPBACK: onOff
    .default('off')
    .describe('`on` lets webhooks call this machine itself, for development; refused in production.'),
});

/** What a program was told at its start. */
export type Environment = Readonly<ReturnType<typeof asSettings>>;

/** The address of a server that listens everywhere is, on its own machine, the loopback. */
export const ownAddress = (host: string, port: number): string => {
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

type Given = z.infer<typeof environmentSchema>;

const provider = ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: Given) =>
  issuer === undefined || clientId === undefined || clientSecret === undefined
    ? {}
    : { provider: { issuer, clientId, clientSecret } };

const asSettings = (given: Given) => ({
  production: given.NODE_ENV === 'production',
  databaseUrl: given.DATABASE_URL,
  databaseMigrationUrl: given.DATABASE_MIGRATION_URL ?? given.DATABASE_URL,
  databasePool: given.DATABASE_POOL,
  temporalAddress: given.TEMPORAL_ADDRESS,
  temporalNamespace: given.TEMPORAL_NAMESPACE,
  taskQueue: given.TEMPORAL_TASK_QUEUE,
  host: given.HOST,
  port: given.PORT,
  publicUrl: new URL(given.PUBLIC_URL ?? ownAddress(given.HOST, given.PORT)).origin,
  metricsHost: given.METRICS_HOST,
  metricsPort: given.METRICS_PORT,
  home: resolve(given.INSPECTORATE_HOME),
  seed: given.INSPECTORATE_SEED,
  virtualTime: given.INSPECTORATE_VIRTUAL_TIME === 'on',
  ...provider(given),
  sessionIdleMinutes: given.SESSION_IDLE_MINUTES,
  sessionHours: given.SESSION_HOURS,
  logLevel: given.LOG_LEVEL,
  trustProxy: given.TRUST_PROXY === 'on',
  rateLimit: given.RATE_LIMIT,
  uploadLimit: given.UPLOAD_LIMIT,
  smtpUrl: given.SMTP_URL,
  mailFrom: given.MAIL_FROM,
  mailUntil: given.MAIL_UNTIL,
  webhookLoopback: given.WEBHOOK_LOOPBACK === 'on',
});

/** Says at once everything that is wrong with the environment. */
export class EnvironmentFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['The configuration is not right (docs/configuration.md lists every variable):', ...faults].join('\n  - '));
    this.name = 'EnvironmentFault';
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads, checks and freezes the environment. An empty variable counts as one that is not set. */
export const readEnvironment = (variables: Variables = process.env): Environment => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map(inWords), ...faultsOfWhole(given)];
  if (!parsed.success || faults.length > 0) throw new EnvironmentFault(faults);
  return Object.freeze(asSettings(parsed.data));
};

const inWords = (issue: z.core.$ZodIssue): string => {
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return `${issue.path.join('.')} ${missing ? 'is not set' : issue.message}`;
};
