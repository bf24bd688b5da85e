import { countryOfOwner, portfolioNamed, seatNamed } from '../measures/index.ts';
import { sameStem } from './stems.ts';

/** An office of which a state has one at a time. */
export interface Office {
  /** "prime minister", "foreign minister", in the spelling that stands for all. */
  readonly office: string;
  /** ISO 3166-1 code where the words tell a country that is known; else the words before the office; empty where there are none. */
  readonly of: string;
  readonly isFormer: boolean;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^the\s+/u, ''],
  [/['’]s\b/gu, ''],
  [/\bdefense\b/gu, 'defence'],
  [/\bpremier\b|\bpm\b/gu, 'prime minister'],
];

const FORMER = /^(?:former|ex|then|late|outgoing)[\s-]+|\b(?:former|ex)[\s-]+/u;
const HEAD =
  /^(?<of>.*?)\s*(?<!vice[\s-])(?<!deputy[\s-])\b(?<office>president|prime minister|chancellor|king|queen|emir|sultan|pope)(?:\s+of\s+(?<after>.+))?$/u;
const DEPUTY =
  /^(?<of>.*?)\s*\b(?<office>(?:vice|deputy)[\s-](?:president|prime minister|chancellor))(?:\s+of\s+(?<after>.+))?$/u;
const MINISTER = /^(?<of>.*?)\s*\b(?<portfolio>\S+(?:\s+affairs)?)\s+minister(?:\s+of\s+(?<after>.+))?$/u;
const MINISTER_FOR = /^(?<of>.*?)\s*\bminister\s+(?:of|for)\s+(?:the\s+)?(?<portfolio>.+)$/u;
/** Whoever is called after the seat ("the Kremlin chief") holds its office. */
const SEATED = /^(?<seat>.+?)\s+(?:chief|leader|boss|head)$/u;

/** The office that words name as a whole ("the French prime minister", "premier", "the Kremlin chief"), or null. */
export function officeNamed(words: string): Office | null {
  let plain = words.toLowerCase().trim();
  for (const [from, to] of SPELLINGS) plain = plain.replace(from, to);
  const isFormer = FORMER.test(plain);
  plain = plain.replace(FORMER, '').replace(/^acting\s+/u, '');
  const seated = seatNamed(SEATED.exec(plain)?.groups?.seat ?? '');
  if (seated !== null && seated.office !== null)
    return { office: seated.office, of: seated.country, isFormer };
  const match = HEAD.exec(plain) ?? DEPUTY.exec(plain);
  if (match !== null) return officeOf(match.groups!.office!, match.groups!, isFormer);
  const minister = MINISTER.exec(plain) ?? MINISTER_FOR.exec(plain);
  const portfolio = portfolioNamed(minister?.groups?.portfolio ?? '');
  return portfolio === null ? null : officeOf(`${portfolio} minister`, minister!.groups!, isFormer);
}

function officeOf(
  office: string,
  groups: Record<string, string | undefined>,
  isFormer: boolean,
): Office | null {
  const owner = (groups.after ?? groups.of ?? '').trim();
  if (/\b(?:company|club|council|bank|university|union|party|board|senate|assembly|court)\b/u.test(owner))
    return null;
  const country = owner === '' ? '' : (countryOfOwner(owner) ?? owner);
  return { office: office.replace('-', ' '), of: country, isFormer };
}

/** Where and when a report tells of an office. */
export interface Told {
  /** ISO 3166-1 code of the country that the report comes from, or null. */
  readonly country: string | null;
  /** EDTF, or null. */
  readonly published: string | null;
}

/** An office changes hands: reports further apart than this, in days, may speak of two holders. */
const ONE_HOLDER = 31;

/** Whether two offices, each told of somewhere and at some time, have one holder, and if not surely, why not. */
export function sameHolder(
  a: Office,
  b: Office,
  [toldA, toldB]: readonly [Told, Told],
): { readonly verdict: 'must' | 'may' | 'cannot'; readonly reason: string } | null {
  if (a.office !== b.office || a.isFormer || b.isFormer) return null;
  if (a.of !== '' && b.of !== '' && !sameOwner(a.of, b.of))
    return { verdict: 'cannot', reason: `the ${a.office} of two countries` };
  const [left, right] = [a.of || toldA.country, b.of || toldB.country];
  if (left && right && !sameOwner(left, right))
    return { verdict: 'may', reason: `the ${a.office}, and nothing says that it is of one country` };
  const days = daysBetween(toldA.published, toldB.published);
  if (days !== null && days > ONE_HOLDER)
    return { verdict: 'may', reason: `the ${a.office}, in reports that are ${days} days apart` };
  return { verdict: 'must', reason: `both name the ${a.office}` };
}

function sameOwner(a: string, b: string): boolean {
  return a === b || sameStem(a, b);
}

/** Days between two times that tell a day; null where one does not. */
function daysBetween(a: string | null, b: string | null): number | null {
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === null || right === null ? null : Math.abs(left - right);
}

function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '');
  if (match === null) return null;
  return Math.floor(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000);
}
