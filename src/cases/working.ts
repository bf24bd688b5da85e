import { setImmediate } from 'node:timers/promises';
import type { Reading, Report } from '../model/index.ts';
import { prepareInput } from '../inputs/index.ts';
import { analyse, type DossierMemory } from '../pipeline/index.ts';
import { type Input, joinRead, readApart, type ReadResult } from '../reports/index.ts';
import { type Reviewed, reviewDossier } from '../review/index.ts';
import { rememberFor } from '../text/index.ts';
import { analyserVersion, packReading, readingKey, unpackReading } from './analyser.ts';
import { decisionsOf } from './decisions.ts';
import type { CaseInput } from './case.ts';
import type { CaseEvent } from './event.ts';
import type { InputRow, ReadingRow, Store, WordRow } from './store/store.ts';

/** Tells how far a long run has come. */
export type Progress = (done: number, all: number) => void;

/** Everything of a case that is kept, before anything is worked out from it. */
export interface Kept {
  readonly events: readonly CaseEvent[];
  readonly words: readonly WordRow[];
  readonly inputs: readonly InputRow[];
}

/** A case at work: what is kept, and the dossier after all decisions. */
export interface Working extends Kept {
  readonly reviewed: Reviewed;
}

/** Readings by their key, so that a report is analysed once. */
export type ReadingCache = Map<string, Reading>;

export async function loadKept(store: Store): Promise<Kept> {
  const [events, words, inputs] = [await store.events(), await store.words(), await store.inputs()];
  return { events, words, inputs };
}

/** The reports of one input's bytes, opened first where they are a document. */
export async function readInput({
  name,
  bytes,
  meta,
  document,
}: Pick<CaseInput, 'name' | 'bytes' | 'meta' | 'document'>): Promise<ReadResult> {
  const input: Input = { name, bytes, ...(meta && { meta }), ...(document && { document }) };
  const opened = await prepareInput(input);
  return 'input' in opened ? readApart(opened.input) : { reports: [], problems: [opened.problem] };
}

/** What was read of an input, without the records that were forgotten: the same records at each call. */
export const readOf = rememberFor(({ read, gone }: InputRow): ReadResult => {
  const { reports, problems } = JSON.parse(read) as ReadResult;
  const names = new Set(JSON.parse(gone) as string[]);
  return {
    reports: reports.filter(({ inputs }) => !inputs.some((name) => names.has(name))),
    problems: problems.filter(({ input }) => !names.has(input)),
  };
});

/** The reports of a case, told apart, and the problems of its inputs. */
export function reportsOf({ inputs }: Pick<Kept, 'inputs'>): ReadResult {
  return joinRead(inputs.map(readOf));
}

/** Takes readings out of the store that the cache does not hold yet. */
async function fetchReadings(store: Store, cache: ReadingCache, reports: readonly Report[]): Promise<void> {
  const wanted = new Map(
    reports.map((report) => [readingKey(report), report] as const).filter(([key]) => !cache.has(key)),
  );
  for (const { key, body } of await store.readings(analyserVersion(), [...wanted.keys()]))
    cache.set(key, unpackReading(wanted.get(key)!, body));
}

const SAVE_EVERY = 32;

/** Reads the reports that nobody has read before, and keeps what was read as it comes. */
export async function readNew(
  store: Store,
  cache: ReadingCache,
  { reports, progress }: { readonly reports: readonly Report[]; readonly progress?: Progress | undefined },
): Promise<void> {
  await fetchReadings(store, cache, reports);
  let rows: ReadingRow[] = [];
  for (const [at, report] of reports.entries()) {
    const key = readingKey(report);
    if (cache.has(key)) continue;
    const reading = analyse(report);
    cache.set(key, reading);
    rows.push({ key, analyser: analyserVersion(), report: report.id, body: packReading(reading) });
    if (rows.length >= SAVE_EVERY) {
      await store.putReadings(rows);
      rows = [];
    }
    progress?.(at + 1, reports.length);
    await setImmediate();
  }
  await store.putReadings(rows);
}

/** Reports of one key differ in the names of their inputs alone. */
function haveSameInputs({ inputs }: Report, { inputs: others }: Report): boolean {
  return inputs.length === others.length && inputs.every((name, i) => name === others[i]);
}

/**
 * Works out the dossier of what is kept; a reading comes from the cache or is made.
 * @param memory what the last dossier of the case left; without one, everything is worked out anew
 */
export function review(kept: Kept, cache: ReadingCache, memory?: DossierMemory): Reviewed {
  const { reports, problems } = reportsOf(kept);
  const decisions = decisionsOf(kept.events, kept.words);
  const readingOf = (report: Report): Reading => {
    const key = readingKey(report);
    const known = cache.get(key);
    if (known !== undefined && haveSameInputs(known.report, report)) return known;
    const reading = known === undefined ? analyse(report) : { ...known, report };
    cache.set(key, reading);
    return reading;
  };
  return reviewDossier({ reports, problems, decisions }, { analyse: readingOf, memory });
}

/** Opens a case for work: loads what is kept, with readings, and works out its dossier. */
export async function openWorking(
  store: Store,
  cache: ReadingCache,
  memory?: DossierMemory,
): Promise<Working> {
  const kept = await loadKept(store);
  await readNew(store, cache, { reports: reportsOf(kept).reports });
  return { ...kept, reviewed: review(kept, cache, memory) };
}
