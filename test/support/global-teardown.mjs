/** Ends what global-setup started. */
export default async function globalTeardown() {
  const servers = globalThis.inspectorateServers;
  if (!servers) return;
  await servers.dropTemplate?.();
  await servers.stop();
}
