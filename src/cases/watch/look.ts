import type { Problem } from '../../model/index.ts';
import type { AddAct, Added, Case, CaseInput } from '../case.ts';
import { done, type Result } from '../result.ts';
import { readInput } from '../working.ts';
import { type Item, type Seen, seenIn, withItems } from './seen.ts';

/** Something that came, with what it is known by. An item that gives several inputs is remembered once all are added. */
export interface Arrival {
  readonly item: Item;
  readonly inputs: readonly CaseInput[];
}

/** What a look at a folder or feed found. */
export interface Found {
  readonly arrivals: readonly Arrival[];
  readonly problems: readonly Problem[];
  /** What is remembered of it beside the items. */
  readonly seen: Seen;
  /** Seconds that its server wants us to wait before the next look. */
  readonly wait: number | null;
}

/** A folder or feed that is looked at again and again. */
export interface Watched {
  /** Under which the case remembers what was come across. */
  readonly key: string;
  readonly look: (seen: Seen) => Promise<Found>;
}

/** What a look brought into the case; `wait` as in {@link Found}. */
export interface Looked {
  readonly added: Added;
  readonly wait: number | null;
}

/** A part of a case that watching needs. */
export type WatchingCase = Pick<Case, 'add' | 'memo'>;

/** Arrivals that give a report, and why the others do not: these are left out of the case and read again when they change. */
async function partReadable(
  arrivals: readonly Arrival[],
): Promise<{ readonly good: Arrival[]; readonly problems: Problem[] }> {
  const [good, problems]: [Arrival[], Problem[]] = [[], []];
  for (const arrival of arrivals) {
    const reads = await Promise.all(arrival.inputs.map(readInput));
    if (reads.some(({ reports }) => reports.length > 0)) good.push(arrival);
    else problems.push(...reads.flatMap((read) => read.problems));
  }
  return { good, problems };
}

/** Looks once and adds what is new, as one event. What was come across is kept with it or not at all. */
export async function lookOnce(held: WatchingCase, watched: Watched, act: AddAct): Promise<Result<Looked>> {
  const key = `watch ${watched.key}`;
  const before = seenIn(await held.memo(key));
  const { arrivals, problems: found, seen, wait } = await watched.look(before);
  const { good, problems } = await partReadable(arrivals);
  const after = withItems(
    seen,
    good.map(({ item }) => item),
  );
  const memo = { key, value: JSON.stringify(after) };
  const inputs = good.flatMap((arrival) => arrival.inputs);
  const nothing = { event: null, outcomes: [], known: [], problems: [] };
  const isSame = JSON.stringify(before) === memo.value;
  const added = isSame ? done<Added>(nothing) : await held.add(inputs, { ...act, memo });
  if (!added.ok) return added;
  const all = [...found, ...problems, ...added.value.problems];
  return done({ added: { ...added.value, problems: all }, wait });
}
