import type { EntityMention, NameMention } from '../../model/index.ts';
import type { ReadText } from '../document.ts';
import { nameModel } from '../names/model.ts';
import { nameWords } from '../names/name-key.ts';
import { titleStart } from '../names/titles.ts';
import { quoteRoles } from '../sentences/quotes.ts';
import { classAt, QUOTE } from '../tokens/characters.ts';
import { antecedentOf, type PronounContext } from './antecedent.ts';
import { begin, type Entities, entityOf, join, merge, newEntities } from './entities.ts';
import { findMentions } from './find-mentions.ts';
import { type Mention, sentenceOfTokens } from './mention.ts';
import { addRoles, nominalAntecedent, type RoleIndex } from './nominal-antecedent.ts';
import { quotationOfTokens, quotations } from './quotations.ts';
import { speakersOf } from './speakers.ts';

/** What the resolution of one text builds up. */
interface State extends PronounContext {
  readonly read: ReadText;
  readonly roles: RoleIndex;
  /** The first mention of every name, by normal form. */
  readonly named: Map<string, number>;
  /** Mentions by their head token. */
  readonly byHead: ReadonlyMap<number, number>;
}

/** Nouns that a mention's entity may be called by later: its head, its title, the last words of its name. */
function rolesOf({ read }: State, mention: Mention): readonly string[] {
  if (mention.kind === 'pronoun') return [];
  if (!mention.name) return [mention.lemma];
  const { first, kind } = mention.name;
  if (kind !== 'person') return nameWords(mention.name.normal);
  const start = titleStart(read, first, read.sentences[mention.sentence]!.first);
  return read.tokens.slice(start, first).map(({ lemma }) => lemma.toLowerCase());
}

function place(state: State, index: number, antecedent: number): void {
  const { entities } = state;
  const roles = rolesOf(state, entities.mentions[index]!);
  if (antecedent < 0) begin(entities, index, roles);
  else join(entities, index, entityOf(entities, antecedent), roles);
  addRoles(state.roles, index, entities.all[entityOf(entities, index)]!.roles);
}

/** Names refer to the same thing when their normal forms are the same. */
function placeName(state: State, index: number, name: NameMention): void {
  const key = name.normal.toLowerCase().replace(/^the /, '');
  const first = state.named.get(key);
  place(state, index, first ?? -1);
  if (first === undefined) state.named.set(key, index);
}

function placeMention(state: State, index: number): void {
  const mention = state.entities.mentions[index]!;
  if (mention.name) placeName(state, index, mention.name);
  else if (mention.kind === 'nominal')
    place(state, index, nominalAntecedent(state.read, state.entities, state.roles, index));
  else if (mention.person === 3) place(state, index, antecedentOf(state, index));
  else place(state, index, -1);
  linkApposition(state, index);
}

/** Joins two placed mentions if they are of one sort. */
function unite(state: State, a: number, b: number): void {
  const { entities } = state;
  const [x, y] = [entities.all[entityOf(entities, a)]!, entities.all[entityOf(entities, b)]!];
  if (x.sort !== y.sort && x.sort !== 'unknown' && y.sort !== 'unknown') return;
  if (x.number !== y.number && x.number !== 'unknown' && y.number !== 'unknown') return;
  const entity = merge(entities, entityOf(entities, a), entityOf(entities, b));
  addRoles(state.roles, Math.max(a, b), entities.all[entity]!.roles);
}

/** "Juhani Aho, the governor," and "the governor, Juhani Aho,": one person. So too "Aho is the governor". */
function linkApposition(state: State, index: number): void {
  const { entities, tokens } = state;
  const mention = entities.mentions[index]!;
  const { deprel, head } = tokens[mention.head]!;
  const other = state.byHead.get(head);
  if (deprel === 'appos' && other !== undefined && other < index) unite(state, index, other);
  const subject = copulaSubject(state, mention);
  if (subject >= 0 && subject < index) unite(state, index, subject);
}

/** The mention of which a noun phrase is said to be, or -1. */
function copulaSubject({ tokens, byHead }: State, mention: Mention): number {
  if (mention.kind === 'pronoun') return -1;
  const from = Math.max(0, mention.first - 12);
  let hasCopula = false;
  let subject = -1;
  for (let at = mention.first - 1; at >= from; at -= 1) {
    if (tokens[at]!.head !== mention.head) continue;
    if (tokens[at]!.deprel === 'cop') hasCopula = true;
    if (tokens[at]!.deprel === 'nsubj') subject = byHead.get(at) ?? -1;
  }
  return hasCopula ? subject : -1;
}

/** Gives "I" and "we" inside quotations to who is quoted, and takes those outside as one writer's. */
function linkFirstAndSecond(state: State): void {
  const { entities, quotationOf, speakers, byHead } = state;
  const known = new Map<string, number>();
  for (const [index, mention] of entities.mentions.entries()) {
    if (mention.person === 3) continue;
    const quotation = quotationOf[mention.head]!;
    const speaker = quotation < 0 ? undefined : byHead.get(speakers[quotation]!);
    if (speaker !== undefined && mention.person === 1 && mention.number === 'singular') {
      merge(entities, entityOf(entities, speaker), entityOf(entities, index));
      continue;
    }
    const voice = speaker === undefined ? 'writer' : String(entityOf(entities, speaker));
    const key = `${voice} ${mention.person} ${mention.number}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, index);
    else merge(entities, entityOf(entities, before), entityOf(entities, index));
  }
}

function paragraphStarts({ text, tokens, sentences }: ReadText): Set<number> {
  const starts = new Set<number>();
  for (const { first } of sentences)
    if (first > 0 && text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n'))
      starts.add(first);
  return starts;
}

function newState(read: ReadText, names: readonly NameMention[]): State {
  const { text, tokens } = read;
  const mentions = findMentions(read, names, nameModel().classes);
  const bounds = { starts: tokens.map(({ start }) => start), ends: tokens.map(({ end }) => end) };
  const roles = quoteRoles(text, bounds);
  const isDouble = (at: number): boolean => roles[at] !== 0 && classAt(text, tokens[at]!.start) === QUOTE;
  const found = quotations(roles, isDouble, paragraphStarts(read));
  const quotationOf = quotationOfTokens(found, tokens.length);
  return {
    read,
    tokens,
    entities: newEntities(mentions),
    quotationOf,
    speakers: speakersOf(read, found, sentenceOfTokens(read), quotationOf),
    roles: new Map(),
    named: new Map(),
    byHead: new Map(mentions.map(({ head }, index) => [head, index])),
  };
}

/** The name that an entity is best known by: a person's before others, then the longest, then the first. */
function bestName(entities: Entities, members: readonly number[]): string | null {
  let best: NameMention | null = null;
  for (const member of members) {
    const name = entities.mentions[member]!.name;
    if (name && (!best || name.normal.length > best.normal.length)) best = name;
  }
  return best?.normal ?? null;
}

function mentionsOut({ entities, tokens }: State): EntityMention[] {
  const numbers = new Map<number, number>();
  const names = new Map<number, string | null>();
  return entities.mentions.map((mention, index) => {
    const entity = entityOf(entities, index);
    if (!numbers.has(entity)) {
      numbers.set(entity, numbers.size);
      names.set(entity, bestName(entities, entities.all[entity]!.mentions));
    }
    const { first, last, head } = mention;
    const range = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    return { ...range, head, entity: numbers.get(entity)!, name: names.get(entity)! };
  });
}

/**
 * Finds who and what the names, noun phrases and pronouns of a text refer to, in one pass from left to right with the
 * precise rules first (after Raghunathan et al. 2010 and Lee et al. 2013): names of one normal form, apposition and
 * copula, heads, then pronouns by agreement and salience, "I" by who is quoted. Looks back over a window only, so that
 * time is linear.
 */
export function resolveMentions(read: ReadText, names: readonly NameMention[]): EntityMention[] {
  const state = newState(read, names);
  for (let index = 0; index < state.entities.mentions.length; index += 1) placeMention(state, index);
  linkFirstAndSecond(state);
  return mentionsOut(state);
}
