import { closeSync, openSync, rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode, WrongUse } from '../failure.ts';

/** A file that appears under its name only when it is whole. */
export interface PartFile {
  /** Gives a promise only when there is something to wait for. */
  write(text: string): Promise<void> | undefined;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

const BUFFER = 1 << 18;
const unfinished = new Set<string>();

/** Writes beside the final name and renames at the end: Ctrl+C, a full disk or a crash leaves the old file as it was. */
export async function openPart(name: string): Promise<PartFile> {
  const path = await finalPath(name);
  const part = `${path}.${process.pid}.part`;
  const file = await created(part).catch((error: unknown) => {
    throw systemCode(error) === null ? error : new WrongUse((m) => m.failures.cannotWrite(name, systemCode(error)!));
  });
  let buffered = '';
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = '';
    if (text !== '') await file.writeFile(text);
  };
  return {
    write(text) {
      buffered += text;
      return buffered.length >= BUFFER ? flush() : undefined;
    },
    async finish() {
      await flush();
      await file.sync();
      await file.close();
      await rename(part, path);
      unfinished.delete(part);
    },
    async discard() {
      await file.close().catch(() => {});
      await rm(part, { force: true });
      unfinished.delete(part);
    },
  };
}

/** There and known in one step: a signal in between would leave it behind. */
async function created(part: string): Promise<FileHandle> {
  closeSync(openSync(part, 'wx'));
  unfinished.add(part);
  return open(part, 'r+');
}

/** Where a link points is what gets replaced; something that is no plain file cannot be. */
async function finalPath(name: string): Promise<string> {
  const found = await stat(name).catch(() => null);
  if (found === null) {
    if (await stat(dirname(name)).then((folder) => folder.isDirectory(), () => false)) return name;
    throw new WrongUse((m) => m.failures.noFolder(dirname(name)));
  }
  if (!found.isFile()) throw new WrongUse((m) => m.failures.notAFile(name));
  return realpath(name);
}

/** Ctrl+C and a request to end leave no unfinished file behind. */
export function removePartsOnSignals(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => {
      for (const part of unfinished) rmSync(part, { force: true });
      process.exit(code);
    });
  }
}
