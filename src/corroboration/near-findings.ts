import { compareText } from '../text/index.ts';
import { indexThings, type SaidThing, thingsNear } from './said-thing.ts';

/** What is found between a thing and one near it; null when nothing is. It must hang on the two alone. */
type Judge<Found> = (asked: SaidThing, near: SaidThing) => Found | null;

interface Finding<Found> {
  readonly near: SaidThing;
  readonly found: Found;
}

/**
 * What is found between things that are asked for and those near them, ready for a few things to come and others to go: who is
 * near and what is found hang on two things alone, so only what is new is looked at.
 */
export interface NearFindings<Found> {
  readonly judge: Judge<Found>;
  readonly known: Map<SaidThing, readonly Finding<Found>[]>;
  things: ReadonlySet<SaidThing>;
  /** All things by their words, made when a thing is asked for that was not before. */
  index: () => ReturnType<typeof indexThings>;
}

/** Findings among no things. */
export function openFindings<Found>(judge: Judge<Found>): NearFindings<Found> {
  return { judge, known: new Map(), things: new Set(), index: () => new Map() };
}

function findNear<Found>(
  { judge }: NearFindings<Found>,
  asked: SaidThing,
  index: ReturnType<typeof indexThings>,
): Finding<Found>[] {
  return thingsNear(asked, index).flatMap((near) => {
    const found = judge(asked, near);
    return found === null ? [] : [{ near, found }];
  });
}

function inOrder<Found>(findings: readonly Finding<Found>[]): Finding<Found>[] {
  return findings.toSorted((a, b) => compareText(a.near.statements[0]!.id, b.near.statements[0]!.id));
}

/** Makes the findings ones among these things and no others, and gives those that are new. */
export function updateFindings<Found>(
  findings: NearFindings<Found>,
  things: readonly SaidThing[],
): readonly SaidThing[] {
  const { known, things: before } = findings;
  const live = new Set(things);
  const fresh = things.filter((thing) => !before.has(thing));
  const added = indexThings(fresh);
  for (const [asked, found] of known) {
    if (!live.has(asked)) {
      known.delete(asked);
      continue;
    }
    const [stays, comes] = [found.filter(({ near }) => live.has(near)), findNear(findings, asked, added)];
    if (stays.length < found.length || comes.length > 0) known.set(asked, inOrder([...stays, ...comes]));
  }
  findings.things = live;
  let index: ReturnType<typeof indexThings> | null = null;
  findings.index = () => (index ??= indexThings(things));
  return fresh;
}

/** What is found between a thing and those near it, in the order of their first statements' ids. */
export function foundNear<Found>(findings: NearFindings<Found>, asked: SaidThing): Found[] {
  const known = findings.known.get(asked) ?? inOrder(findNear(findings, asked, findings.index()));
  findings.known.set(asked, known);
  return known.map(({ found }) => found);
}
