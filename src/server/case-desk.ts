import type { Case, Result } from '../cases/index.ts';
import { ask } from '../pipeline/index.ts';
import type { Input } from '../reports/index.ts';
import type { Reviewed } from '../review/index.ts';
import type { HistoryItem } from './api/index.ts';
import { historyItems } from './case-history.ts';
import { marksOf, setAsideOf } from './case-marks.ts';
import type { Added, Decided, Desk, DeskState, OriginalBytes, Progress, ReviewDesk } from './desk.ts';
import { type Listeners, openListeners } from './listeners.ts';

/** How often a shared database is asked whether another process has written, in milliseconds. */
const LOOK = 1500;

interface Shown {
  readonly held: Case;
  readonly who: string;
  readonly listeners: Listeners;
  reviewed: Reviewed;
  history: readonly HistoryItem[];
  state: DeskState;
}

function stateOf(reviewed: Reviewed, history: readonly HistoryItem[], revision: number): DeskState {
  return {
    revision,
    dossier: reviewed.dossier,
    names: new Map(reviewed.readings.map(({ report, analysis }) => [report.id, analysis.names])),
    marks: marksOf(reviewed, history),
    setAside: setAsideOf(reviewed),
  };
}

/** Shows the case as it stands now; nothing happens where it stands as it did. */
async function refresh(shown: Shown): Promise<void> {
  const reviewed = await shown.held.reviewed();
  if (reviewed === shown.reviewed) return;
  const history = historyItems(await shown.held.history(), reviewed);
  if (reviewed === shown.reviewed) return;
  const state = stateOf(reviewed, history, shown.state.revision + 1);
  Object.assign(shown, { reviewed, history, state });
  shown.listeners.tell(state.revision);
}

function claimsChanged({ history }: Shown, event: string): string[] {
  return history.find((item) => item.event === event)?.after.map(({ id }) => id) ?? [];
}

async function outcome(shown: Shown, result: Result<string>): Promise<Decided> {
  if (!result.ok) return result;
  await refresh(shown);
  return { ok: true, event: result.value, claims: claimsChanged(shown, result.value) };
}

function reviewOn(shown: Shown): ReviewDesk {
  const { held, who } = shown;
  return {
    who,
    decide: async (body, words) => {
      const result = await held.decide(body, { who, words });
      return outcome(shown, result.ok ? { ok: true, value: result.value.id } : result);
    },
    turn: async (kind, event) => outcome(shown, await held[kind](event, { who })),
    history: () => Promise.resolve(shown.history),
  };
}

async function addTo(
  shown: Shown,
  given: readonly Input[],
  tell: (progress: Progress) => void,
): Promise<Added> {
  const progress = (done: number, total: number) => tell({ done, total, name: '' });
  const inputs = given.map((input) => ({ ...input, url: input.meta?.url }));
  const result = await shown.held.add(inputs, { who: shown.who, progress });
  if (!result.ok) return { reports: [], problems: [result.problem] };
  await refresh(shown);
  const { outcomes, problems } = result.value;
  return { reports: outcomes.map(({ report }) => report), problems };
}

async function originalOf({ held, reviewed }: Shown, id: string): Promise<OriginalBytes | null> {
  const original = reviewed.dossier.reports.find((report) => report.id === id)?.original;
  const bytes = original === undefined ? null : await held.original(original.sha256);
  return bytes && original ? { bytes, mediaType: original.mediaType } : null;
}

/** Follows what is written to the case, by others too where its database is shared. Gives the way to stop. */
function follow(shown: Shown): () => void {
  const look = () => void refresh(shown).catch(() => undefined);
  const forget = shown.held.onChange(look);
  const timer = shown.held.manifest.database === 'postgres' ? setInterval(look, LOOK).unref() : undefined;
  return () => {
    forget();
    clearInterval(timer);
  };
}

/**
 * A desk over an open case: what is added and decided is kept in it, and closing the desk closes the case.
 * @param who who acts, for the history
 */
export async function openCaseDesk(held: Case, who: string): Promise<Desk> {
  const reviewed = await held.reviewed();
  const history = historyItems(await held.history(), reviewed);
  const state = stateOf(reviewed, history, 1);
  const shown: Shown = { held, who, listeners: openListeners(), reviewed, history, state };
  const stop = follow(shown);
  return {
    title: held.manifest.name,
    abilities: new Set(['add', 'decide'] as const),
    review: reviewOn(shown),
    held,
    state: () => shown.state,
    reading: (id) => Promise.resolve(shown.reviewed.readings.find(({ report }) => report.id === id) ?? null),
    original: (id) => originalOf(shown, id),
    ask: (words) => Promise.resolve(ask(words, shown.reviewed.readings, shown.reviewed.dossier)),
    add: (given, tell) => addTo(shown, given, tell),
    subscribe: shown.listeners.subscribe,
    close: async () => {
      stop();
      await held.close();
    },
  };
}
