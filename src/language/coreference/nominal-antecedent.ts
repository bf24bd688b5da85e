import type { ReadText } from '../document.ts';
import { agree } from './agreement.ts';
import { type Entities, entityOf } from './entities.ts';
import { leaderAntecedent } from './leaders.ts';
import type { Mention, Sort } from './mention.ts';
import { ANY_ORGANISATION, ANY_PLACE } from './noun-lists.ts';

const SENTENCES_BACK = 3;
const ROLE_SENTENCES_BACK = 40;
const MENTIONS_BACK = 40;
/** How many entities of one role are looked at, the latest first. */
const RIVALS = 8;

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their)$/;
const INDEFINITE = /^(?:a|an|another|some|any|no|every|each|several|many|few|one|two|three|four|five|other)$/;

/** Mentions by the roles of their entities, in the order in which they came. */
export type RoleIndex = Map<string, number[]>;

/** Notes that the entity of `mention` goes by these roles. */
export function addRoles(index: RoleIndex, mention: number, roles: Iterable<string>): void {
  for (const role of roles) {
    const list = index.get(role) ?? [];
    list.push(mention);
    if (list.length > 4 * RIVALS) list.splice(0, list.length - RIVALS);
    index.set(role, list);
  }
}

const firstWord = ({ forms }: ReadText, { first }: Mention): string => forms[first]!.toLowerCase();

/** Whether a noun phrase speaks of something known ("the governor", "this group"). */
export function isDefinite(read: ReadText, mention: Mention): boolean {
  return DEFINITE.test(firstWord(read, mention));
}

/** Words of a phrase that tell it apart from others with the same head: adjectives, names, figures. */
function tellingWords({ tokens }: ReadText, { first, last, head }: Mention): string[] {
  const telling: string[] = [];
  for (let at = first; at < last; at += 1)
    if (at !== head && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.upos))
      telling.push(tokens[at]!.lemma.toLowerCase());
  return telling;
}

/** Whether every word that tells the later phrase apart was said of the earlier one, or the earlier has none. */
function isCompatible(read: ReadText, earlier: Mention, later: Mention): boolean {
  const words = tellingWords(read, later);
  if (words.length === 0) return true;
  if (earlier.kind === 'pronoun') return true;
  const before = new Set(tellingWords(read, earlier));
  return words.every((word) => before.has(word));
}

/** Whether two phrases say the same of the same head ("clean water", "clean water"). */
function isRepeated(read: ReadText, earlier: Mention, later: Mention): boolean {
  return (
    earlier.kind === 'nominal' &&
    earlier.lemma === later.lemma &&
    earlier.number === later.number &&
    tellingWords(read, earlier).join(' ') === tellingWords(read, later).join(' ')
  );
}

/**
 * The latest earlier mention whose entity goes by the head noun of this one; without an article or the like the
 * phrases must be the same.
 */
function sameHead(read: ReadText, entities: Entities, roles: RoleIndex, index: number): number {
  const mention = entities.mentions[index]!;
  const isKnown = isDefinite(read, mention);
  const list = roles.get(mention.lemma) ?? [];
  for (let at = list.length - 1; at >= Math.max(0, list.length - RIVALS); at -= 1) {
    const candidate = list[at]!;
    const earlier = entities.mentions[candidate]!;
    if (mention.sentence - earlier.sentence > ROLE_SENTENCES_BACK) break;
    const entity = entities.all[entityOf(entities, candidate)]!;
    const fits = isKnown ? isCompatible(read, earlier, mention) : isRepeated(read, earlier, mention);
    if (fits && agree(entity, mention)) return candidate;
  }
  return -1;
}

/** The sort of named thing that a general noun may take up. */
function generalSort(lemma: string): 'organisation' | 'place' | null {
  if (ANY_ORGANISATION.has(lemma)) return 'organisation';
  return ANY_PLACE.has(lemma) ? 'place' : null;
}

/** Whether a name of some sort may be taken up so: what no kind is known of may be a body. */
function mayBe(sort: Sort, wanted: 'organisation' | 'place'): boolean {
  return sort === wanted || (sort === 'thing' && wanted === 'organisation');
}

/** The named body or place shortly before that a general noun takes up ("the group", "the island"). */
function generalAntecedent(entities: Entities, index: number): number {
  const mention = entities.mentions[index]!;
  const sort = generalSort(mention.lemma);
  if (sort === null || mention.number === 'plural') return -1;
  for (let candidate = index - 1; candidate >= Math.max(0, index - MENTIONS_BACK); candidate -= 1) {
    const earlier = entities.mentions[candidate]!;
    if (mention.sentence - earlier.sentence > SENTENCES_BACK) break;
    if (earlier.kind === 'name' && mayBe(earlier.sort, sort) && earlier.head < mention.first)
      return candidate;
  }
  return -1;
}

/** The mention that a noun phrase takes up, or -1. */
export function nominalAntecedent(
  read: ReadText,
  entities: Entities,
  roles: RoleIndex,
  index: number,
): number {
  const mention = entities.mentions[index]!;
  if (INDEFINITE.test(firstWord(read, mention))) return -1;
  const isKnown = isDefinite(read, mention);
  const same = sameHead(read, entities, roles, index);
  if (same >= 0 || !isKnown) return same;
  if (tellingWords(read, mention).length > 0) return leaderAntecedent(read, entities, index);
  return generalAntecedent(entities, index);
}
