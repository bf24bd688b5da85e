import type { Conflict } from '../model/index.ts';
import { areSame } from '../text/index.ts';
import type { Figure } from './conflict-figures.ts';
import type { GroupMemory } from './figure-groups.ts';

type Group = readonly Figure[];

/** What a search for conflicts of figures leaves for the next one over nearly the same reports. */
export interface NumberMemory {
  /** By the name of the measure. */
  readonly measures: Map<string, GroupMemory>;
  /** By the first figure of a group. */
  readonly told: WeakMap<
    Figure,
    { readonly group: Group; readonly footing: string; readonly conflicts: readonly Conflict[] }
  >;
}

/** A memory of no figures. */
export function openNumberMemory(): NumberMemory {
  return { measures: new Map(), told: new WeakMap() };
}

/** The conflicts of a group as they were found before while its figures and their footing are the same, else found now. */
export function toldAfter(
  { told }: NumberMemory,
  { group, footing }: { readonly group: Group; readonly footing: string },
  work: () => readonly Conflict[],
): readonly Conflict[] {
  const known = told.get(group[0]!);
  if (known !== undefined && known.footing === footing && areSame(known.group, group)) return known.conflicts;
  const conflicts = work();
  told.set(group[0]!, { group, footing, conflicts });
  return conflicts;
}
