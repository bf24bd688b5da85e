import type { ReadText } from '../document.ts';
import { titleStart } from '../names/titles.ts';
import { countryOf } from './countries.ts';
import { type Entities, entityOf } from './entities.ts';
import type { Mention } from './mention.ts';

/** How many mentions before are looked at. */
const MENTIONS_BACK = 300;
/** How far from a name the country that its bearer leads may stand. */
const NEAR = 6;
/** Words between a country and the title ("Portugal's President"). */
const BEFORE_TITLE = 2;

/** Roles of one who leads a country. */
const RULERS =
  /^(?:president|premier|chancellor|king|queen|emir|sultan|emperor|taoiseach|leader|ruler|prime)$/;
/** Nouns by which a country's leader may be taken up again. */
const TAKES_UP = /^(?:president|premier|chancellor|leader|ruler|chief|strongman)$/;

/** The countries named by the words of `[from, to)`. */
function countriesIn({ forms }: ReadText, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = Math.max(0, from); at < Math.min(forms.length, to); at += 1) {
    const country = countryOf(forms[at]!.toLowerCase());
    if (country !== undefined) found.add(country);
  }
  return found;
}

const isRuler = (form: string): boolean => RULERS.test(form.toLowerCase());

/** Whether the title before a name is that of the country's leader ("French President …", "President … of France"). */
function leadsByTitle(read: ReadText, { first, last, sentence }: Mention, country: string): boolean {
  const begin = read.sentences[sentence]!.first;
  const start = titleStart(read, first, begin);
  if (!read.forms.slice(start, first).some(isRuler)) return false;
  const isOf = read.forms[last] === 'of' && countriesIn(read, last + 1, last + 2).has(country);
  return isOf || countriesIn(read, Math.max(begin, start - BEFORE_TITLE), first).has(country);
}

/** Whether the apposition after a name tells so ("…, the prime minister of Portugal"). */
function leadsByApposition(read: ReadText, { last, sentence }: Mention, country: string): boolean {
  const end = Math.min(read.sentences[sentence]!.last, last + NEAR);
  if (read.forms[last] !== ',') return false;
  return read.forms.slice(last, end).some(isRuler) && countriesIn(read, last, end).has(country);
}

function leads(read: ReadText, name: Mention, country: string): boolean {
  return leadsByTitle(read, name, country) || leadsByApposition(read, name, country);
}

/**
 * The person whom "the Russian leader" or "the Kremlin chief" takes up, or -1: only if exactly one person before was
 * told to lead that country by title or apposition.
 */
export function leaderAntecedent(read: ReadText, entities: Entities, index: number): number {
  const mention = entities.mentions[index]!;
  if (mention.number !== 'singular' || !TAKES_UP.test(mention.lemma)) return -1;
  const [country, ...others] = countriesIn(read, mention.first, mention.head);
  if (country === undefined || others.length > 0) return -1;
  let found = -1;
  for (let candidate = index - 1; candidate >= Math.max(0, index - MENTIONS_BACK); candidate -= 1) {
    const earlier = entities.mentions[candidate]!;
    if (earlier.name?.kind !== 'person' || !leads(read, earlier, country)) continue;
    if (found >= 0 && entityOf(entities, found) !== entityOf(entities, candidate)) return -1;
    found = candidate;
  }
  return found;
}
