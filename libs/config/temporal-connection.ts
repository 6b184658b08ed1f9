import { loadClientConnectConfig } from '@temporalio/envconfig';

/** Address, certificates, API key and namespace of the Temporal server, from `TEMPORAL_*` as its own tools read them. */
export const temporalConnection = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof loadClientConnectConfig> => {
  const set = Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return loadClientConnectConfig({ overrideEnvVars: Object.fromEntries(set), disableFile: true });
};
