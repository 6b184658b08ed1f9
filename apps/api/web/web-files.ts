import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** One file of the built web application. */
export interface WebFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** Its name holds a hash of its content, so that it never changes. */
  readonly hashed: boolean;
}

/** The files by their addresses. */
export type WebFiles = ReadonlyMap<string, WebFile>;

/** Where the pages are built: beside the compiled API, or from the sources in `dist`. */
const folder = (): string | undefined =>
  ['../../../web', '../../../dist/web']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'index.html')));

/** Every file of the built pages, read once; nothing when they were not built. */
export const readWebFiles = (from = folder()): WebFiles => {
  if (from === undefined) return new Map();
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length).replaceAll('\\', '/'));
  return new Map(
    names.map((name) => [
      name,
      {
        bytes: readFileSync(join(from, name)),
        type: types[extname(name)] ?? 'application/octet-stream',
        hashed: name.startsWith('/assets/'),
      },
    ]),
  );
};
