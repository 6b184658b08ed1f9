import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail, type ReadMail } from './read-mail.ts';

/** A mail in the folder, by the name of its file without `.eml`. */
export interface Kept {
  readonly name: string;
  readonly mail: ReadMail;
}

const mostKept = 500;
const nameOf = /^\d{8}T\d{9}-[0-9a-f-]{36}$/;

/** Mails as files, the newest five hundred. Names begin with the instant of arrival, so that they sort by it. */
export class KeptMails {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(source: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = `${new Date().toISOString().replace(/[-:.Z]/g, '')}-${randomUUID()}`;
    const path = join(this.#folder, `${name}.eml`);
    await writeFile(`${path}.part`, source, { mode: 0o600 });
    await rename(`${path}.part`, path);
    const surplus = (await this.#names()).slice(mostKept);
    await Promise.all(surplus.map((each) => rm(join(this.#folder, `${each}.eml`), { force: true })));
  }

  /** The newest first. */
  async list(limit: number): Promise<readonly Kept[]> {
    const names = (await this.#names()).slice(0, limit);
    const found = await Promise.all(names.map((name) => this.find(name)));
    return found.filter((kept) => kept !== undefined);
  }

  async find(name: string): Promise<Kept | undefined> {
    const source = await this.source(name);
    return source && { name, mail: readMail(source) };
  }

  async source(name: string): Promise<Buffer | undefined> {
    if (!nameOf.test(name)) return undefined;
    try {
      return await readFile(join(this.#folder, `${name}.eml`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #names(): Promise<readonly string[]> {
    const entries = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return entries
      .filter((entry) => entry.endsWith('.eml'))
      .map((entry) => entry.slice(0, -'.eml'.length))
      .sort()
      .reverse();
  }
}
