// Makes sure that everything is there which a command needs. Plain Node without packages: it runs before they are installed.
import { parseArgs } from 'node:util';
import { Fault, main } from './say.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { findTemporal } from './setup/temporal-binary.mjs';

const purposes = ['start', 'test', 'check'];

await main(async () => {
  const { values } = parseArgs({
    options: { for: { type: 'string', default: 'start' }, offline: { type: 'boolean', default: false } },
    strict: true,
  });
  if (!purposes.includes(values.for)) throw new Fault(`--for is one of: ${purposes.join(', ')}`);
  const offline =
    values.offline || process.env.INSPECTORATE_OFFLINE === 'on' || process.env.npm_config_offline === 'true';
  checkNode();
  await installDependencies({ offline });
  const needsTemporal = values.for !== 'check' && !process.env.TEMPORAL_ADDRESS;
  if (needsTemporal) await findTemporal({ offline });
  if (values.for === 'start') {
    const { build } = await import('./setup/build.mjs');
    await build();
  }
});
