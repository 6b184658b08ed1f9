import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Another OpenID provider in a process of its own, which sends codes to the product at this origin. */
export const otherProvider = async (port: number, origin: string) => {
  const child = fork(fileURLToPath(new URL('other-provider.mjs', import.meta.url)), {
    env: { PATH: process.env['PATH'], PORT: String(port), REDIRECT: `${origin}/session/callback` },
    execArgv: [],
    stdio: 'ignore',
  });
  await once(child, 'message');
  return {
    settings: { issuer: `http://127.0.0.1:${port}`, clientId: 'product', clientSecret: 'a secret: with/odd+signs' },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};
