import { nameWords, wordKey } from './name-key.ts';
import { romanisation, withCompounds } from './romanised.ts';

/** How two names relate, and by what rule. */
export interface NameJudgement {
  readonly relation: 'same' | 'variant' | 'part-of' | 'different';
  readonly reason: string;
}

/** Keys shorter than this are shared by too many words to prove anything by themselves. */
const TELLING_KEY = 3;

/**
 * The Damerau–Levenshtein distance (adjacent letters may change places) of two short words, at most `limit` + 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, older[j - 2]! + 1);
      next.push(best);
    }
    older = row;
    row = next;
  }
  return row[b.length]!;
}

/** How two words of names go together, or null when they don't. */
function wordRelation(a: string, b: string): string | null {
  if (a === b) return 'the same';
  if (a.length > 40 || b.length > 40) return null;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'an initial' : null;
  const distance = editDistance(a, b, 2);
  const key = wordKey(a);
  const shortest = Math.min(a.length, b.length);
  if (key === wordKey(b) && (key.length >= TELLING_KEY || (distance <= 1 && shortest >= 4)))
    return `both sound like "${key}"`;
  const family = romanisation(a, b);
  if (family !== null) return family;
  const allowed = shortest >= 10 ? 2 : shortest >= 6 ? 1 : 0;
  return distance <= allowed && a[0] === b[0] ? `${distance} letter${distance > 1 ? 's' : ''} apart` : null;
}

/** The relations of `part` to the words of `whole` from `offset` on, or null when one of them does not fit. */
function alignment(part: readonly string[], whole: readonly string[], offset: number): string[] | null {
  const relations: string[] = [];
  for (const [index, word] of part.entries()) {
    const relation = wordRelation(word, whole[index + offset] ?? '');
    if (relation === null) return null;
    relations.push(relation);
  }
  return relations;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** Whether `short` is made of the initials of `long`'s capitalised words ("WHO", "World Health Organization"). */
export function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  return (
    /^\p{Lu}{2,8}$/u.test(letters) && /\s/.test(long) && initialsOf(long.replace(/^The\s/, '')) === letters
  );
}

function partJudgement(part: readonly string[], whole: readonly string[]): NameJudgement | null {
  for (const offset of [whole.length - part.length, 0]) {
    const relations = alignment(part, whole, offset);
    if (relations === null) continue;
    const where = offset === 0 ? 'first' : 'last';
    const spelling = relations.every((relation) => relation === 'the same')
      ? ''
      : `, ${relations.join(', ')}`;
    return {
      relation: 'part-of',
      reason: `"${part.join(' ')}" is the ${where} part of "${whole.join(' ')}"${spelling}`,
    };
  }
  return null;
}

/**
 * Whether two names may name the same: the same words; a variant (transliteration, spelling, initials); one a part of
 * the other ("Aho", "Juhani Aho"); or different. Names alone are judged: two people can share one.
 */
export function sameName(a: string, b: string): NameJudgement {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0)
    return { relation: 'different', reason: 'a name without letters' };
  if (isAcronym(a, b) || isAcronym(b, a))
    return { relation: 'variant', reason: 'one is the initials of the other' };
  const judgement = sameWords(left, right);
  return judgement.relation === 'different'
    ? sameWords(withCompounds(left), withCompounds(right))
    : judgement;
}

function sameWords(left: readonly string[], right: readonly string[]): NameJudgement {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join(' ') === long.join(' ')) return { relation: 'same', reason: 'the same words' };
  if (short.length < long.length) {
    const part = partJudgement(short, long);
    if (part) return part;
    return skipsMiddle(short, long) ?? { relation: 'different', reason: 'their words differ' };
  }
  const relations = alignment(short, long, 0);
  if (relations === null) return { relation: 'different', reason: 'their words differ' };
  const odd = relations.filter((relation) => relation !== 'the same');
  return { relation: 'variant', reason: odd.join(', ') };
}

/** "George Bush" beside "George W. Bush": first and last part agree, the middle is left out. */
function skipsMiddle(short: readonly string[], long: readonly string[]): NameJudgement | null {
  if (short.length < 2) return null;
  const first = wordRelation(short[0]!, long[0]!);
  const last = wordRelation(short.at(-1)!, long.at(-1)!);
  if (first === null || last === null || last === 'an initial') return null;
  return { relation: 'variant', reason: 'first and last part agree' };
}
