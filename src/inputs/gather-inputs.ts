import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Problem, problemWith } from '../model/index.ts';
import { fieldsOf, type Input, type ReportFields } from '../reports/index.ts';
import { compareText } from '../text/index.ts';
import { openPath } from './open/open-source.ts';
import type { Opened } from './open/opening.ts';
import { savedFolders } from './saved-folder.ts';

/** The files found under some paths, read, with what could not be read. */
export interface Gathered {
  readonly inputs: Input[];
  readonly problems: Problem[];
}

/** What a walk has found so far. */
interface Walk {
  readonly files: Set<string>;
  readonly problems: Problem[];
  /** Real paths of the folders that were entered, so that a loop of links ends. */
  readonly entered: Set<string>;
}

/**
 * Reads files and folders (with the folders in them, in the order of code units; hidden files, node_modules and the
 * folders that browsers save beside a page left out), one input after the other, so that no more than one need be held.
 * `NAME.meta.json` is joined to `NAME`. Never throws for what it finds: unreadable files, loops of links, files over
 * {@link LARGEST_FILE} and empty folders are problems.
 */
export async function* streamInputs(paths: readonly string[]): AsyncGenerator<Opened> {
  const { files, problems } = await walkFiles(paths);
  for (const problem of problems) yield { problem };
  const side = sideFiles(files);
  for (const file of files) if (!side.has(file)) yield* openFile(file);
}

/** Reads files and folders as {@link streamInputs} does, and holds all of them. */
export async function gatherInputs(paths: readonly string[]): Promise<Gathered> {
  const found: Gathered = { inputs: [], problems: [] };
  for await (const opened of streamInputs(paths))
    if ('input' in opened) found.inputs.push(opened.input);
    else found.problems.push(opened.problem);
  return found;
}

/** The files under some paths in the order of code units, with what could not be entered. */
export async function walkFiles(
  paths: readonly string[],
): Promise<{ readonly files: string[]; readonly problems: Problem[] }> {
  const walk: Walk = { files: new Set(), problems: [], entered: new Set() };
  for (const path of [...paths].sort(compareText)) await visit(walk, path);
  return { files: [...walk.files].sort(compareText), problems: walk.problems };
}

async function visit(walk: Walk, path: string): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await visitFolder(walk, path);
    else if (found.isFile()) walk.files.add(path);
    else
      walk.problems.push(
        problemWith(path, 'not-a-file', 'is neither a file nor a folder; give a file or a folder.'),
      );
  } catch (error) {
    walk.problems.push(await unreadable(path, error));
  }
}

async function visitFolder(walk: Walk, path: string): Promise<void> {
  const real = await realpath(path);
  if (walk.entered.has(real)) {
    if ((await lstat(path)).isSymbolicLink())
      walk.problems.push(
        problemWith(path, 'link-loop', 'leads to a folder that was read already; it was not read again.'),
      );
    return;
  }
  walk.entered.add(real);
  const all = (await readdir(path)).filter((name) => !isLeftOut(name)).sort(compareText);
  const saved = savedFolders(all);
  const names = all.filter((name) => !saved.has(name));
  if (names.length === 0)
    walk.problems.push(
      problemWith(path, 'empty-folder', 'holds nothing to read; put reports as files into it.'),
    );
  for (const name of names) await visit(walk, join(path, name));
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

const META = '.meta.json';

/** The side files among some files: "x.meta.json" where an "x" or "x.html" is there as well. */
export function sideFiles(files: readonly string[]): ReadonlySet<string> {
  const owners = new Set(
    files.filter((file) => !file.endsWith(META)).flatMap((file) => [file, stemOf(file)]),
  );
  return new Set(files.filter((file) => file.endsWith(META) && owners.has(file.slice(0, -META.length))));
}

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

/** The side file of a file: "x.html.meta.json" first, else "x.meta.json"; it need not have been named itself. */
export async function metaPathOf(file: string): Promise<string | null> {
  if (file.endsWith(META)) return null;
  for (const path of [file + META, stemOf(file) + META]) if (await exists(path)) return path;
  return null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** What a file holds; its side file holds for the one input in it, so that the first is held back until there is a second. */
async function* openFile(file: string): AsyncGenerator<Opened> {
  let first: Input | null = null;
  let count = 0;
  for await (const opened of openSafely(file)) {
    if ('problem' in opened) yield opened;
    else if (++count === 1) first = opened.input;
    else {
      if (first !== null) yield { input: first };
      first = null;
      yield opened;
    }
  }
  if (first !== null) yield* withMeta(first, await metaPathOf(file));
}

async function* openSafely(file: string): AsyncGenerator<Opened> {
  try {
    yield* openPath(file, (await stat(file)).size);
  } catch (error) {
    yield { problem: await unreadable(file, error) };
  }
}

async function* withMeta(input: Input, path: string | null): AsyncGenerator<Opened> {
  const meta = path === null ? null : await readMeta(path);
  yield { input: meta === null ? input : { ...input, meta: { ...input.meta, ...meta } } };
  if (path === null || meta !== null) return;
  const told = `is not a JSON object; expected {"title", "publisher", "published", …}. ${basename(input.name)} was read without it.`;
  yield { problem: problemWith(path, 'broken-meta', told) };
}

async function readMeta(path: string): Promise<ReportFields | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? fieldsOf({ ...value })
      : null;
  } catch {
    return null;
  }
}

const REASONS: Readonly<Record<string, readonly [code: string, told: string]>> = {
  ENOENT: ['not-found', 'does not exist; check the path.'],
  EACCES: ['no-permission', 'may not be read by you; change its permissions.'],
  EPERM: ['no-permission', 'may not be read by you; change its permissions.'],
  ELOOP: ['link-loop', 'is a link that leads back to itself; remove it.'],
};

async function unreadable(path: string, error: unknown): Promise<Problem> {
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (system === 'ENOENT' && (await isLink(path)))
    return problemWith(path, 'broken-link', 'is a link to something that does not exist; remove it.');
  const [code, told] = REASONS[system] ?? ['unreadable', `could not be read (${system}).`];
  return problemWith(path, code, told);
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
