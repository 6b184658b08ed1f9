// Builds the pages into a folder of its own and compares what a browser has to load with what it may be (kB, gzip).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './paths.mjs';

const entryAtMost = 280;
const routeAtMost = 60;
const languageAtMost = 30;
/** The page of an action holds the whole table of actions with its schemas (docs/decisions/103). */
const others = { 'src/act/act-page.tsx': 160 };

const folder = mkdtempSync(join(tmpdir(), 'inspectorate-web-'));
try {
  const outDir = join(folder, 'web');
  await build({ root: join(root, 'apps/web'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const files = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const each of manifest[name].imports ?? []) files(each, seen);
    return seen;
  };
  const kilobytes = (names) =>
    [...new Set(names)].reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(outDir, manifest[name].file))).length,
      0,
    ) / 1024;
  const [entry] = Object.keys(manifest).filter((name) => manifest[name].isEntry);
  const inEntry = files(entry);
  const rows = [['entry', kilobytes([...inEntry]), entryAtMost]];
  for (const name of Object.keys(manifest).filter((each) => manifest[each].isDynamicEntry)) {
    const own = [...files(name)].filter((each) => !inEntry.has(each));
    const isLanguage = /all-(en|ar|vi)\.ts$/.test(name);
    rows.push([name, kilobytes(own), others[name] ?? (isLanguage ? languageAtMost : routeAtMost)]);
  }
  for (const [name, size, most] of rows)
    console.log(`${size > most ? '✗' : ' '} ${size.toFixed(1)} of ${most} kB  ${name}`);
  if (rows.some(([, size, most]) => size > most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
