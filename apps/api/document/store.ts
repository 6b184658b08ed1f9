import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { Problem } from '#libs/problem';

/** What may be stored: texts, pictures and office documents, told by their content and never by their name. */
const welcome: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'audio/mpeg',
  'audio/mp4',
  'video/mp4',
];

/** Bytes that are stored now. */
export interface Stored {
  readonly id: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
}

const isText = async (path: string): Promise<boolean> => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)).includes('\u0000');
  } catch {
    return false;
  }
};

const longestText = 5_000_000;

const typeOf = async (path: string, size: number): Promise<string> => {
  const sniffed = await fileTypeFromFile(path);
  if (sniffed !== undefined) {
    if (!welcome.includes(sniffed.mime)) throw new Problem(415, 'uploadTypeRefused');
    return sniffed.mime;
  }
  if (size <= longestText && (await isText(path))) return 'text/plain';
  throw new Problem(415, 'uploadTypeRefused');
};

const placeOf = (folder: string, id: string): string => join(folder, id.slice(0, 2), id);

const counted = (hash: ReturnType<typeof createHash>, told: (bytes: number) => void): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      told(chunk.length);
      done(null, chunk);
    },
  });

/** Writes a stream to its place, hashed on the way; what turns out not to be welcome leaves nothing behind. */
export const store = async (folder: string, stream: Readable & { readonly truncated?: boolean }): Promise<Stored> => {
  const id = randomUUID();
  const place = placeOf(folder, id);
  const draft = join(folder, 'incoming', id);
  await mkdir(join(folder, 'incoming'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, id.slice(0, 2)), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(
      stream,
      counted(hash, (bytes) => (size += bytes)),
      createWriteStream(draft, { mode: 0o600, flush: true }),
    );
    if (stream.truncated === true) throw new Problem(413, 'uploadTooLarge');
    if (size === 0) throw new Problem(422, 'uploadEmpty');
    const type = await typeOf(draft, size);
    await chmod(draft, 0o400);
    await rename(draft, place);
    return { id, hash: hash.digest('hex'), size, type };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** The bytes of a document that is stored. */
export const bytesOf = (folder: string, id: string): ReadStream => createReadStream(placeOf(folder, id));
