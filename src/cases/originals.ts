import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../text/index.ts';
import { writeDurably } from './durable-file.ts';

/** Originals of a case as files named by the SHA-256 of their bytes. */
export interface Originals {
  /** Keeps bytes and gives their hash; the bytes are on the disk when this resolves. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** The bytes under a hash, null when they are not there. */
  readonly read: (hash: string) => Promise<Uint8Array | null>;
  readonly drop: (hash: string) => Promise<void>;
  readonly list: () => Promise<string[]>;
}

const NAME = /^[0-9a-f]{64}$/;

/** The originals under a folder, which is made when it is missing. */
export async function openOriginals(folder: string): Promise<Originals> {
  await mkdir(folder, { recursive: true });
  const placeOf = (hash: string): string => {
    if (!NAME.test(hash)) throw new RangeError(`${JSON.stringify(hash)} is no SHA-256`);
    return join(folder, hash);
  };
  const isThere = async (file: string, size: number): Promise<boolean> =>
    stat(file).then(
      (found) => found.size === size,
      () => false,
    );
  return {
    keep: async (bytes) => {
      const hash = sha256(bytes);
      if (!(await isThere(placeOf(hash), bytes.length))) await writeDurably(placeOf(hash), bytes);
      return hash;
    },
    read: (hash) =>
      readFile(placeOf(hash)).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      ),
    drop: (hash) => rm(placeOf(hash), { force: true }),
    list: async () => (await readdir(folder)).filter((name) => NAME.test(name)).sort(),
  };
}
