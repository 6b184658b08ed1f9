import { loadClientConnectConfig } from '@temporalio/envconfig';

/** Address, certificates, API key and namespace of the Temporal server, from `TEMPORAL_*` as its own tools read them. */
export const temporalConnection = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof loadClientConnectConfig> => {
  const set = Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return loadClientConnectConfig({ overrideEnvVars: Object.fromEntries(set), disableFile: true });
};

/**
 * For connections of a client. Left alone gRPC waits up to two minutes between its attempts when a server was away for long;
 * people would wait with it.
 */
export const quickReturn = { channelArgs: { 'grpc.max_reconnect_backoff_ms': 2_000 } } as const;
