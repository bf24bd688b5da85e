import { areSame, compareText, groupBy } from '../text/index.ts';
import { exchangeableWords } from '../words/index.ts';
import { areComparable } from './comparable-figures.ts';
import type { Figure } from './conflict-figures.ts';
import { differentScenes } from './conflict-scene.ts';
import { topicLikeness } from './conflict-topic.ts';

/** Figures with one value of one subject, in whatever reports: they are compared once. */
interface Subject {
  readonly figures: readonly Figure[];
  readonly voices: ReadonlySet<string>;
}

/** Whether two figures measure one thing. Symmetric. */
export type Comparing = (a: Figure, b: Figure) => boolean;

/** Who gives a figure: two figures of one voice are told apart by it. */
export function voiceOf({ statement, source }: Figure): string {
  return `${statement.report}\0${source ?? ''}`;
}

function subjectKey({ quantity, topic, scene, isAddition }: Figure): string {
  const { value, bound, unit, counted, countedWords, role, whole } = quantity;
  const spots = [...scene.places].toSorted(compareText);
  const { days, isPast } = scene;
  const thing = [value, bound, unit, counted, countedWords.join(' '), role, whole, isAddition];
  return [...thing, days?.earliest, days?.latest, isPast, ...spots, ...topic.keys()].join('\0');
}

function subjectsOf(figures: readonly Figure[]): Subject[] {
  return [...groupBy(figures, subjectKey).values()].map((group) => ({
    figures: group,
    voices: new Set(group.map(voiceOf)),
  }));
}

function shareVoice(a: Subject, b: Subject): boolean {
  return [...a.voices].some((voice) => b.voices.has(voice));
}

/** For each subject, the earlier ones that share a word with it or one that stands for it; all where words need not meet. */
function candidatesOf(subjects: readonly Subject[]): number[][] {
  const everyone = subjects[0]!.figures[0]!.measure.meetAt === 0;
  const holders = new Map<string, number[]>();
  return subjects.map(({ figures: [first] }, at) => {
    const near = new Set<number>();
    for (const lemma of first!.topic.keys()) {
      for (const word of [lemma, ...exchangeableWords(lemma).keys()])
        for (const other of holders.get(word) ?? []) near.add(other);
    }
    for (const lemma of first!.topic.keys()) holders.set(lemma, [...(holders.get(lemma) ?? []), at]);
    return everyone ? Array.from({ length: at }, (_, i) => i) : [...near].sort((a, b) => a - b);
  });
}

/**
 * What a grouping of the figures of one measure leaves for the next one of nearly the same: the first figures of its subjects, how
 * well those fit that measure one thing, in both directions, and the groups.
 */
export interface GroupMemory {
  readonly figures: readonly Figure[];
  readonly firsts: ReadonlySet<Figure>;
  readonly fits: ReadonlyMap<Figure, ReadonlyMap<Figure, number>>;
  readonly groups: readonly (readonly Figure[])[];
}

const NOTHING: GroupMemory = { figures: [], firsts: new Set(), fits: new Map(), groups: [] };

interface Link {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

function fitOf(a: Figure, b: Figure): number {
  const { more, less } = topicLikeness(a.topic, b.topic);
  const place = [...a.scene.places].some((one) => b.scene.places.has(one)) ? 50 : 0;
  return more + less + place + (a.quantity.counted === b.quantity.counted ? 25 : 0);
}

/** Pairs of subjects that measure one thing, as far as their first figures tell. */
function fittingPairs(
  subjects: readonly Subject[],
  comparing: Comparing,
  { firsts, fits }: GroupMemory,
): Link[] {
  const isKnown = subjects.map(({ figures: [first] }) => firsts.has(first!));
  return candidatesOf(subjects).flatMap((near, b) =>
    near.flatMap((a) => {
      const [left, right] = [subjects[a]!.figures[0]!, subjects[b]!.figures[0]!];
      if (isKnown[a] && isKnown[b]) {
        const fit = fits.get(left)?.get(right);
        return fit === undefined ? [] : [{ a, b, fit }];
      }
      return comparing(left, right) ? [{ a, b, fit: fitOf(left, right) }] : [];
    }),
  );
}

/** The links of pairs that no voice tells apart, those that fit best first. */
function linksOf(subjects: readonly Subject[], pairs: readonly Link[]): Link[] {
  return pairs
    .filter(({ a, b }) => !shareVoice(subjects[a]!, subjects[b]!))
    .sort((x, y) => y.fit - x.fit || x.a - y.a || x.b - y.b);
}

function fitsOf(subjects: readonly Subject[], pairs: readonly Link[]): GroupMemory['fits'] {
  const fits = new Map<Figure, Map<Figure, number>>();
  const keep = (one: Figure, other: Figure, fit: number) =>
    fits.set(one, (fits.get(one) ?? new Map<Figure, number>()).set(other, fit));
  for (const { a, b, fit } of pairs) {
    const [left, right] = [subjects[a]!.figures[0]!, subjects[b]!.figures[0]!];
    keep(left, right, fit);
    keep(right, left, fit);
  }
  return fits;
}

/** Whether at least half of the pairs of values across two groups measure one thing, and none plays in another scene. */
function fitTogether(
  a: readonly number[],
  b: readonly number[],
  { subjects, linked }: { readonly subjects: readonly Subject[]; readonly linked: ReadonlySet<string> },
): boolean {
  const pairs = new Map<string, boolean>();
  for (const i of a)
    for (const j of b) {
      const [left, right] = [subjects[i]!.figures[0]!, subjects[j]!.figures[0]!];
      if (differentScenes(left.scene, right.scene) !== null) return false;
      const values = `${left.quantity.value} ${right.quantity.value}`;
      const isLinked = linked.has(i < j ? `${i} ${j}` : `${j} ${i}`);
      pairs.set(values, isLinked || pairs.get(values) === true);
    }
  const alike = [...pairs.values()].filter(Boolean).length;
  return alike * 2 >= pairs.size;
}

function groupsOf(subjects: readonly Subject[], links: readonly Link[]): Figure[][] {
  const linked = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const groupAt = subjects.map((_, at): readonly number[] => [at]);
  for (const { a, b } of links) {
    const [one, other] = [groupAt[a]!, groupAt[b]!];
    if (one === other || !fitTogether(one, other, { subjects, linked })) continue;
    const both = [...one, ...other].sort((x, y) => x - y);
    for (const at of both) groupAt[at] = both;
  }
  return [...new Set(groupAt)].map((group) => group.flatMap((at) => subjects[at]!.figures));
}

/**
 * Figures of one measure in groups of what measures one thing: the pairs that fit best are put together first, and two
 * groups only when at least half of the pairs of values across them measure one thing. Equal figures of one subject are
 * compared once, so copies cost nothing.
 * @param before what an earlier grouping left, which compared in the same way; the groups are the same without it
 */
export function groupComparable(
  figures: readonly Figure[],
  before: GroupMemory = NOTHING,
  comparing: Comparing = areComparable,
): GroupMemory {
  if (areSame(before.figures, figures)) return before;
  const subjects = subjectsOf(figures);
  const pairs = fittingPairs(subjects, comparing, before);
  return {
    figures,
    firsts: new Set(subjects.map(({ figures: [first] }) => first!)),
    fits: fitsOf(subjects, pairs),
    groups: groupsOf(subjects, linksOf(subjects, pairs)),
  };
}

/** The groups alone. */
export function comparableGroups(figures: readonly Figure[], comparing?: Comparing): GroupMemory['groups'] {
  return groupComparable(figures, NOTHING, comparing).groups;
}
