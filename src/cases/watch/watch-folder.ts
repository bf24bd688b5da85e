import { setTimeout as sleep } from 'node:timers/promises';
import { gatherInputs, type ListedFile, listFiles } from '../../inputs/index.ts';
import { type Problem, problemWith } from '../../model/index.ts';
import type { Arrival, Found, Watched } from './look.ts';
import { hasSeen, type Seen } from './seen.ts';

/** How a folder is watched. */
export interface FolderOptions {
  /** A file is whole when nobody has written to it for so many milliseconds. */
  readonly settle?: number;
  /** Tests give one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

const SETTLE_MS = 1000;

/** What is known of the folder between looks, while the program runs. */
interface Folder {
  readonly path: string;
  /** Stamps of files as they were dealt with: added, known from before, or told to be unreadable. */
  readonly dealt: Map<string, string>;
}

/** Files with the same stamp in both lists: between them, nobody wrote to these. */
function unchanged(before: readonly ListedFile[], after: readonly ListedFile[]): ListedFile[] {
  const stamps = new Map(before.map(({ path, stamp }) => [path, stamp]));
  return after.filter(({ path, stamp }) => stamps.get(path) === stamp);
}

function stillWritten(before: readonly ListedFile[], after: readonly ListedFile[]): Problem[] {
  const whole = new Set(unchanged(before, after).map(({ path }) => path));
  const now = new Map(after.map(({ path }) => [path, true]));
  return before
    .filter(({ path }) => now.has(path) && !whole.has(path))
    .map(({ path }) =>
      problemWith(path, 'being-written', 'is still being written; it is read in the next look.'),
    );
}

/** One file read; a file that vanished since it was listed gives nothing and is no problem. */
async function arrivalOf({ path, stamp }: ListedFile): Promise<{ arrival: Arrival; problems: Problem[] }> {
  const { inputs, problems } = await gatherInputs([path]);
  return {
    arrival: { item: { key: path, content: stamp }, inputs },
    problems: problems.filter(({ code }) => code !== 'not-found'),
  };
}

/** Files that went since they were dealt with, each told once: what was added from them stays in the case. */
function vanished({ dealt }: Folder, files: readonly ListedFile[]): Problem[] {
  const there = new Set(files.map(({ path }) => path));
  const gone = [...dealt.keys()].filter((path) => !there.has(path));
  for (const path of gone) dealt.delete(path);
  return gone.map((path) =>
    problemWith(path, 'file-gone', 'is gone from the folder; the case keeps what was added from it.'),
  );
}

async function readFresh(folder: Folder, files: readonly ListedFile[], seen: Seen) {
  const [arrivals, problems]: [Arrival[], Problem[]] = [[], []];
  for (const file of files) {
    folder.dealt.set(file.path, file.stamp);
    if (hasSeen(seen, { key: file.path, content: file.stamp })) continue;
    const read = await arrivalOf(file);
    if (read.arrival.inputs.length > 0) arrivals.push(read.arrival);
    problems.push(...read.problems);
  }
  return { arrivals, problems };
}

async function look(folder: Folder, seen: Seen, settle: () => Promise<unknown>): Promise<Found> {
  const before = await listFiles(folder.path);
  const fresh = before.files.filter(({ path, stamp }) => folder.dealt.get(path) !== stamp);
  const gone = vanished(folder, before.files);
  const failed = before.problems.filter(({ code }) => code !== 'empty-folder');
  if (fresh.length === 0) return { arrivals: [], problems: [...failed, ...gone], seen, wait: null };
  await settle();
  const { files } = await listFiles(folder.path);
  const read = await readFresh(folder, unchanged(fresh, files), seen);
  const problems = [...failed, ...gone, ...stillWritten(fresh, files), ...read.problems];
  return { arrivals: read.arrivals, problems, seen, wait: null };
}

/**
 * A folder with the folders in it. A file is read when it has not been written to for a while, again when it changed,
 * and never in halves as far as that can be seen from outside: writers that pause longer should write under a name with a
 * leading dot and rename. What gives no report is told and left out of the case.
 */
export function watchFolder(
  path: string,
  { settle = SETTLE_MS, wait = (ms) => sleep(ms) }: FolderOptions = {},
): Watched {
  const folder: Folder = { path, dealt: new Map() };
  return { key: path, look: (seen) => look(folder, seen, () => wait(settle)) };
}
