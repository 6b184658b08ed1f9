import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { Fault } from '../say.mjs';

/** Whether a version satisfies `^20.19 || ^22.13 || >=24.11`: the two forms that package.json uses. */
export function satisfies(version, range) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, wantedMajor, wantedMinor] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(part) ?? [];
    if (!sign) return false;
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return sign === '>=' && major > Number(wantedMajor);
  });
}

/** Refuses to go on with a Node that package.json does not name. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (satisfies(process.version, engines.node)) return;
  throw new Fault(
    `This needs Node ${engines.node}; you run ${process.version}.\n` +
      'Install one of these (for instance from nodejs.org, or with nvm: "nvm install 24"), then run the command again.',
  );
}
