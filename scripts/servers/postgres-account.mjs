import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../say.mjs';

/** Folders that outlive a reboot come first. */
const shelters = ['/var/lib/inspectorate', '/var/tmp/inspectorate', join(tmpdir(), 'inspectorate')];

const number = (flag, name) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() || NaN);

/** The account that PostgreSQL runs as, which refuses to be root, and the folder that this account can use. */
export async function accountFor(folder) {
  if (process.getuid?.() !== 0) return { folder: realpathSync(folder) };
  const name = ['postgres', 'nobody'].find((each) => number('-u', each) > 0);
  if (!name) throw new Fault('PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody".');
  const account = { uid: number('-u', name), gid: number('-g', name) };
  return { ...account, folder: ownFolder(realpathSync(folder), account) };
}

/** A folder beside the password that belongs to the account, or one elsewhere when it cannot come that far. */
function ownFolder(folder, account) {
  const inside = join(folder, 'server');
  const known = shelters.map((shelter) =>
    join(shelter, createHash('sha256').update(folder).digest('hex').slice(0, 16)),
  );
  const made = known.find((each) => existsSync(join(each, 'data')));
  if (made) return made;
  for (const place of [inside, ...known]) if (take(place, account)) return noteIn(folder, place);
  throw new Fault(
    `PostgreSQL runs as another user than root, and this user can reach none of: ${[inside, ...known].join(', ')}`,
  );
}

function take(place, { uid, gid }) {
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    if (statSync(place).uid !== uid) chownSync(place, uid, gid);
    chmodSync(place, 0o700);
  } catch {
    return false;
  }
  if (canReach(place, { uid, gid })) return true;
  rmSync(place, { recursive: true, force: true });
  return false;
}

/** Reset must find the data too. */
function noteIn(folder, place) {
  if (!place.startsWith(folder)) writeFileSync(join(folder, 'elsewhere'), `${place}\n`);
  return place;
}

/** Whether the account can enter the folder; asked of the system itself, which also knows of lists and mounts. */
export function canReach(folder, { uid, gid }) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -r .', folder], { uid, gid, cwd: '/' }).status === 0;
}

/** A folder in which programs may be kept that the account shall run. */
export const programFolders = shelters;
