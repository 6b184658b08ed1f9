import { parseArgs } from 'node:util';
import { openCatcher } from './catcher.ts';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, 'smtp-port': { type: 'string' }, 'page-port': { type: 'string' } },
});
const catcher = await openCatcher({
  folder: values.folder ?? '.inspectorate/mails',
  smtpPort: Number(values['smtp-port'] ?? 0),
  pagePort: Number(values['page-port'] ?? 0),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void catcher.close().then(() => process.exit(0)));
process.stdout.write(`mails are caught on port ${catcher.smtpPort} and shown on port ${catcher.pagePort}\n`);
process.send?.('ready'); // to the supervisor that started it, if one did
