import { setImmediate } from 'node:timers/promises';
import type { Dossier, NameMention, Problem, Reading, Report } from '../model/index.ts';
import { analyse, ask, dossierOf } from '../pipeline/index.ts';
import { type Input, readInputs } from '../reports/index.ts';
import { compareText, sha256 } from '../text/index.ts';
import type { Added, Desk, DeskState, OriginalBytes, Progress } from './desk.ts';
import { openListeners } from './listeners.ts';

interface Shelf {
  readonly readings: Map<string, Reading>;
  readonly originals: Map<string, Uint8Array>;
  problems: readonly Problem[];
  state: DeskState;
}

function namesOf(readings: Iterable<Reading>): Map<string, readonly NameMention[]> {
  return new Map([...readings].map(({ report, analysis }) => [report.id, analysis.names]));
}

function byId(readings: Iterable<Reading>): Reading[] {
  return [...readings].sort((a, b) => compareText(a.report.id, b.report.id));
}

function keepOriginals(shelf: Shelf, inputs: readonly { readonly bytes: Uint8Array }[]): void {
  for (const { bytes } of inputs) shelf.originals.set(sha256(bytes), bytes);
}

/** Reads one report after the other and lets the server answer in between. */
async function readAll(
  shelf: Shelf,
  reports: readonly Report[],
  tell: (progress: Progress) => void,
): Promise<void> {
  for (const [index, report] of reports.entries()) {
    shelf.readings.set(report.id, analyse(report));
    tell({ done: index + 1, total: reports.length, name: report.publisher ?? report.title ?? report.id });
    await setImmediate();
  }
}

function refresh(shelf: Shelf): void {
  const readings = byId(shelf.readings.values());
  shelf.state = {
    revision: shelf.state.revision + 1,
    dossier: dossierOf(readings, shelf.problems),
    names: namesOf(readings),
  };
}

async function addTo(
  shelf: Shelf,
  given: readonly Input[],
  tell: (progress: Progress) => void,
): Promise<Added> {
  const { reports, problems } = readInputs(given);
  const fresh = reports.filter(({ id }) => !shelf.readings.has(id));
  keepOriginals(shelf, given);
  await readAll(shelf, fresh, tell);
  shelf.problems = [...shelf.problems, ...problems];
  if (fresh.length > 0) refresh(shelf);
  return { reports: fresh.map(({ id }) => id), problems };
}

function originalIn(shelf: Shelf, id: string): OriginalBytes | null {
  const original = shelf.state.dossier.reports.find((report) => report.id === id)?.original;
  const bytes = original && shelf.originals.get(original.sha256);
  return bytes ? { bytes, mediaType: original.mediaType } : null;
}

/** The reading of a report, worked out again where a dossier came without it. */
function readingIn(shelf: Shelf, id: string): Reading | null {
  const known = shelf.readings.get(id);
  const report = shelf.state.dossier.reports.find((one) => one.id === id);
  if (known || !report) return known ?? null;
  const reading = analyse(report);
  shelf.readings.set(id, reading);
  return reading;
}

function deskOn(title: string, shelf: Shelf, canAdd: boolean): Desk {
  const listeners = openListeners();
  const allReadings = () => byId(shelf.state.dossier.reports.flatMap(({ id }) => readingIn(shelf, id) ?? []));
  return {
    title,
    abilities: new Set(canAdd ? (['add'] as const) : []),
    review: null,
    held: null,
    state: () => shelf.state,
    reading: (id) => Promise.resolve(readingIn(shelf, id)),
    original: (id) => Promise.resolve(originalIn(shelf, id)),
    ask: (words) => Promise.resolve(ask(words, allReadings(), shelf.state.dossier)),
    add: async (given, tell) => {
      const added = await addTo(shelf, given, tell);
      if (added.reports.length > 0) listeners.tell(shelf.state.revision);
      return added;
    },
    subscribe: listeners.subscribe,
    close: () => Promise.resolve(),
  };
}

/** What a desk in memory is opened with. */
export interface Opening {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** The bytes that the reports were read from. */
  readonly inputs: readonly Input[];
}

function emptyShelf(dossier: Dossier): Shelf {
  return {
    readings: new Map(),
    originals: new Map(),
    problems: dossier.problems,
    state: { revision: 1, dossier, names: new Map() },
  };
}

/** A desk over reports that were read from files: nothing is kept when it is closed. */
export async function openReports(
  { title, reports, problems, inputs }: Opening,
  tell: (progress: Progress) => void,
): Promise<Desk> {
  const shelf = emptyShelf(dossierOf([], problems));
  keepOriginals(shelf, inputs);
  await readAll(shelf, reports, tell);
  refresh(shelf);
  return deskOn(title, shelf, true);
}

/** A desk over a finished dossier: nothing can be added, since the dossier's other findings would not hold then. */
export function openDossier(title: string, dossier: Dossier): Desk {
  return deskOn(title, emptyShelf(dossier), false);
}
