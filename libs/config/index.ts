export { configurationPage } from './configuration-page.ts';
export { EnvironmentFault, environmentSchema, ownAddress, readEnvironment, type Environment } from './env.ts';
export { keyPairIn, keysIn, type Keys } from './keys.ts';
export { readRunning, withRunning, type Running } from './running.ts';
export { quickReturn, temporalConnection } from './temporal-connection.ts';
