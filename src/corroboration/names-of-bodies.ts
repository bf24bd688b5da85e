import { editDistance, isAcronym, nameWords, sameByList, wordKey } from '../language/index.ts';
import { governmentNamed, ministryNamed } from '../measures/index.ts';

/** Whether two names of bodies are of one body, or may be, and by what they show it. */
export interface BodyNames {
  readonly isCertain: boolean;
  readonly reason: string;
}

/** Initials this short are shared by too many bodies to prove anything. */
const TELLING_INITIALS = 3;

function byInitials(a: string, b: string): BodyNames | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const initials = short.replace(/^the\s+/i, '');
  if (!isAcronym(initials, long.replace(/^the\s+/i, ''))) return null;
  const isCertain = initials.replaceAll('.', '').length >= TELLING_INITIALS;
  return { isCertain, reason: `“${initials}” are the initials of “${long}”` };
}

function byGovernment(a: string, b: string): BodyNames | null {
  const [left, right] = [governmentNamed(a), governmentNamed(b)];
  if (left === null || right === null || left.country !== right.country) return null;
  return {
    isCertain: (left.isCertain && right.isCertain) || (left.by === 'capital' && right.by === 'capital'),
    reason: `“${a}” and “${b}” both stand for the government of ${left.country}`,
  };
}

/** Two ministries of one portfolio are one unless they are of two countries; where one tells no country, other rules speak. */
function byMinistry(a: string, b: string): BodyNames | null {
  const [left, right] = [ministryNamed(a), ministryNamed(b)];
  if (left === null || right === null) return null;
  if (left.portfolio !== right.portfolio || left.country !== right.country) return null;
  const whose = left.country === null ? '' : ` of ${left.country}`;
  return { isCertain: true, reason: `“${a}” and “${b}” are both the ${left.portfolio} ministry${whose}` };
}

/** Consonants and letters from which on a name that differs in its vowels alone is nobody else's. */
const TELLING_CONSONANTS = 4;
const TELLING_LETTERS = 7;

/** "Hezbollah" and "Hizbullah": each word sounds like the other's; short ones may be two names. */
function bySound(a: string, b: string): BodyNames | null {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || left.length !== right.length) return null;
  const odd = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at]!] as const]));
  if (odd.length === 0 || !odd.every(([x, y]) => soundsLike(x, y))) return null;
  const isCertain = odd.every(
    ([x, y]) => wordKey(x).length >= TELLING_CONSONANTS && Math.min(x.length, y.length) >= TELLING_LETTERS,
  );
  return { isCertain, reason: `“${a}” and “${b}” ${isCertain ? 'are' : 'may be'} spellings of one name` };
}

/** A word of everyday English is spelt in one way only, so these are words of names: five letters or more. */
function soundsLike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || wordKey(a) !== wordKey(b)) return false;
  return wordKey(a).length >= TELLING_CONSONANTS || editDistance(a, b, 1) <= 1;
}

function byList(a: string, b: string): BodyNames | null {
  const reason = sameByList(a, b);
  return reason === null ? null : { isCertain: true, reason };
}

/**
 * What two differently written names of bodies have in common that makes them one body's: a list of names, initials beside
 * the full name, a country, its adjective, its capital or a seat for its government, the portfolio of a ministry, the sound
 * of a transliterated name. Null when nothing shows it.
 */
export function namesOfOneBody(a: string, b: string): BodyNames | null {
  return byList(a, b) ?? byInitials(a, b) ?? byGovernment(a, b) ?? byMinistry(a, b) ?? bySound(a, b);
}
