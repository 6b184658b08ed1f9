import { createServer } from 'node:net';

/** Whether the port can be taken on this address; 0 asks for any. Resolves to the port, or undefined if it is taken. */
export function tryPort(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code) ? resolve(undefined) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** A free loopback port: the wanted one if it is free, otherwise any. */
export const freePort = async (wanted) => (wanted && (await tryPort(wanted))) || (await tryPort(0));
