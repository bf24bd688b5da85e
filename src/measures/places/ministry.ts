import { governmentNamed } from './government.ts';
import { seatNamed } from './seats.ts';

/** A ministry by what it sees to, and whose it is where the name says so. */
export interface NamedMinistry {
  readonly portfolio: string;
  /** ISO 3166-1 code; null where the name does not say. */
  readonly country: string | null;
}

/** Portfolios by all their names; the first is the one that stands for all. */
const PORTFOLIOS: readonly (readonly string[])[] = [
  ['foreign', 'foreign affairs', 'external affairs', 'foreign relations', 'state'],
  ['defence', 'defense', 'war'],
  ['interior', 'internal affairs', 'home affairs'],
  ['finance', 'finances', 'treasury'],
  ['health', 'public health'],
  ['justice'],
  ['education'],
  ['energy'],
  ['agriculture', 'farming'],
  ['transport', 'transportation', 'transports'],
  ['environment'],
  ['labour', 'labor'],
  ['trade', 'commerce'],
  ['economy', 'economic affairs', 'economics'],
  ['culture'],
  ['emergencies', 'emergency situations'],
];

const PORTFOLIO: ReadonlyMap<string, string> = new Map(
  PORTFOLIOS.flatMap((names) => names.map((name) => [name, names[0]!] as const)),
);

/** The portfolio that words name ("foreign affairs": foreign), or null. */
export function portfolioNamed(words: string): string | null {
  return PORTFOLIO.get(words) ?? null;
}

/** The country that a word of origin, a country's name or a capital tells before an office or a body; else null. */
export function countryOfOwner(words: string): string | null {
  return governmentNamed(`${words} government`)?.country ?? governmentNamed(words)?.country ?? null;
}

const BODY = /\b(?:ministry|department|dept)\b/u;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]s\b|\bthe\b|[.,]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * The ministry that a name stands for: "the French Foreign Ministry", "France's Ministry of Foreign Affairs", "the Quai
 * d'Orsay". Null for names of other bodies, and where more is named than a portfolio and a country.
 */
export function ministryNamed(name: string): NamedMinistry | null {
  const seat = seatNamed(name);
  if (seat !== null && seat.portfolio !== null) return { portfolio: seat.portfolio, country: seat.country };
  const words = plain(name);
  if (!BODY.test(words)) return null;
  const rest = words
    .replace(BODY, ' ')
    .split(/\s+|\b(?:of|in|for)\b/u)
    .filter(Boolean);
  for (let count = 1; count <= Math.min(2, rest.length); count += 1)
    for (let at = 0; at + count <= rest.length; at += 1) {
      const portfolio = portfolioNamed(rest.slice(at, at + count).join(' '));
      const owner = rest.toSpliced(at, count).join(' ');
      if (portfolio === null) continue;
      if (owner === '') return { portfolio, country: null };
      const country = countryOfOwner(owner);
      if (country !== null) return { portfolio, country };
    }
  return null;
}
