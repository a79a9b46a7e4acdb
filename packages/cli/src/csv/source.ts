import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes of a file as UTF-8, from an offset in that UTF-8. Files in other encodings are decoded on the way. */
export async function* utf8From(file: string, encoding: string, offset: number, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    for await (const chunk of createReadStream(file, { start: offset, highWaterMark: CHUNK })) {
      onBytes((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let skip = offset;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    onBytes((chunk as Uint8Array).length);
    // Windows-1258 writes a letter and its tone mark as two characters.
    const bytes = encoder.encode(decoder.decode(chunk as Uint8Array, { stream: true }).normalize('NFC'));
    if (skip < bytes.length) yield bytes.subarray(skip);
    skip = Math.max(0, skip - bytes.length);
  }
}

const CHUNK = 1 << 18;

/** The first bytes of a file. */
export async function firstBytes(file: string, count: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
