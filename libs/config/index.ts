export { configurationPage } from './configuration-page.ts';
export { EnvironmentFault, environmentSchema, readEnvironment, type Environment } from './env.ts';
export { keysIn, type Keys } from './keys.ts';
export { readRunning, withRunning, type Running } from './running.ts';
export { temporalConnection } from './temporal-connection.ts';
