import { stat } from 'node:fs/promises';
import type { Problem } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { metaPathOf, sideFiles, walkFiles } from './gather-inputs.ts';

/** A file that may hold reports. `stamp` differs when the file or its side file was written to since. */
export interface ListedFile {
  readonly path: string;
  readonly stamp: string;
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${size} ${mtimeMs}`;
}

async function listed(path: string): Promise<ListedFile[]> {
  try {
    const meta = await metaPathOf(path);
    const stamps = [await stampOf(path), ...(meta === null ? [] : [await stampOf(meta)])];
    return [{ path, stamp: stamps.join(' ') }];
  } catch {
    return [];
  }
}

/**
 * The files under a folder that {@link gatherInputs} would read, without reading them, in the order of code units. One
 * that vanishes meanwhile is left out; a file's side file is part of it.
 */
export async function listFiles(
  folder: string,
): Promise<{ readonly files: ListedFile[]; readonly problems: readonly Problem[] }> {
  const walk = await walkFiles([folder]);
  const side = sideFiles(walk.files);
  const files: ListedFile[] = [];
  for (const path of walk.files) if (!side.has(path)) files.push(...(await listed(path)));
  return { files: files.sort((a, b) => compareText(a.path, b.path)), problems: walk.problems };
}
