import { gunzipSync, inflateRawSync } from 'node:zlib';

/** The content of the first entry of a zip file whose name fits; read from the central directory. */
export function fromZip(bytes, fits) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0) throw new Error('this is no zip file');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (fits(name)) return unpackEntry(bytes, at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error('the zip file does not hold the program');
}

function unpackEntry(bytes, at) {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + size);
  return method === 0 ? content : inflateRawSync(content);
}

/** The content of the first entry of a gzipped tar file whose name fits. */
export function fromTarGz(bytes, fits) {
  const tar = gunzipSync(bytes);
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('ascii', at + 124, at + 136), 8);
    if (fits(name)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error('the archive does not hold the program');
}
