import type { Claim, Conflict, ConflictKind, Statement, Verdict } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { countOrigins } from './origins.ts';
import type { SaidThing } from './said-thing.ts';
import type { Around, Setting } from './setting.ts';
import { copyingReasons, sideOf } from './sides.ts';

/** Two things that cannot both hold, or only seem not to, with what each gives. */
export interface Clash {
  readonly kind: ConflictKind;
  readonly verdict: Verdict;
  readonly sides: readonly [ClashSide, ClashSide];
  readonly reason: string;
}

export interface ClashSide {
  readonly value: string;
  readonly thing: SaidThing;
}

/** More things that say what a side says. */
export type Agreeing = (thing: SaidThing) => readonly SaidThing[];

interface Grouped {
  readonly clashes: Clash[];
  readonly things: Set<SaidThing>;
}

/** Clashes of one kind and verdict that share a thing, put together. */
function groupsOf(clashes: readonly Clash[]): Grouped[] {
  const groups: Grouped[] = [];
  for (const clash of clashes) {
    const things = clash.sides.map(({ thing }) => thing);
    const meeting = groups.filter((group) => things.some((thing) => group.things.has(thing)));
    const [first, ...rest] = meeting;
    const group = first ?? { clashes: [], things: new Set<SaidThing>() };
    if (first === undefined) groups.push(group);
    group.clashes.push(clash, ...rest.flatMap((other) => other.clashes));
    for (const thing of [...things, ...rest.flatMap((other) => [...other.things])]) group.things.add(thing);
    for (const other of rest) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/** Who stands on each side: a statement that would stand on two stands on none of them. */
function statementsBySide(clashes: readonly Clash[], agreeing: Agreeing): Map<string, Statement[]> {
  const valueOf = new Map<Statement, Set<string>>();
  const put = (value: string, statements: readonly Statement[]) => {
    for (const statement of statements)
      valueOf.set(statement, (valueOf.get(statement) ?? new Set()).add(value));
  };
  for (const { value, thing } of clashes.flatMap(({ sides }) => sides)) put(value, thing.statements);
  const named = new Set(valueOf.keys());
  for (const { value, thing } of clashes.flatMap(({ sides }) => sides))
    for (const other of agreeing(thing))
      put(
        value,
        other.statements.filter((statement) => !named.has(statement)),
      );
  const single = [...valueOf].flatMap(([statement, values]) =>
    values.size === 1 ? [{ value: [...values][0]!, statement }] : [],
  );
  return new Map(
    [...groupBy(single, ({ value }) => value)]
      .map(([value, group]) => [value, group.map(({ statement }) => statement)] as const)
      .sort(([a], [b]) => compareText(a, b)),
  );
}

/** Whether all that is said on all sides goes back to one origin: somebody's own "not this but that" is no conflict. */
function haveOneOrigin(sides: readonly (readonly Statement[])[], setting: Setting): boolean {
  const related = sides.flat().map((statement) => ({ statement, relation: 'supports' as const }));
  return countOrigins(related, setting).origins.length < 2;
}

interface ClashSetting extends Around {
  readonly agreeing: Agreeing;
}

function conflictOf(clashes: readonly Clash[], around: ClashSetting): Conflict[] {
  const { setting, agreeing, claimsOf } = around;
  const { kind, verdict } = clashes[0]!;
  const bySide = statementsBySide(clashes, agreeing);
  if (bySide.size < 2 || haveOneOrigin([...bySide.values()], setting)) return [];
  const sides = [...bySide].map(([value, statements]) => sideOf(value, statements, setting));
  const ids = sides.flatMap(({ statements }) => statements);
  const reasons = [...new Set(clashes.map(({ reason }) => reason))].sort(compareText);
  return [
    {
      id: `k-${shortHash(kind, verdict, ...ids.toSorted(compareText))}`,
      kind,
      verdict,
      claims: [...new Set(ids.flatMap((id) => claimsOf.get(id) ?? []))].sort(compareText),
      sides: inOrder(sides),
      reasons: [...reasons.slice(0, MOST_REASONS), ...copyingReasons(sides, setting)],
    },
  ];
}

const MOST_REASONS = 4;

/** What is said before what is denied; else in the order of the words. */
function inOrder(sides: readonly Conflict['sides'][number][]): Conflict['sides'] {
  return sides.toSorted(
    (a, b) => Number(a.value === 'denied') - Number(b.value === 'denied') || compareText(a.value, b.value),
  );
}

/** Clashes put together to conflicts, each with all who stand on its sides. */
export function conflictsOfClashes(clashes: readonly Clash[], around: ClashSetting): Conflict[] {
  return [...groupBy(clashes, ({ kind, verdict }) => `${kind} ${verdict}`).values()]
    .flatMap(groupsOf)
    .flatMap((group) => conflictOf(group.clashes, around));
}

/** The claims that each statement stands in. */
export function claimsByStatement(claims: readonly Claim[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const claim of claims)
    for (const { id } of claim.statements) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [claim.id]);
      else known.push(claim.id);
    }
  return found;
}
