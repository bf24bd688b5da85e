import type { Token } from '../../model/index.ts';
import { agree } from './agreement.ts';
import { type Entities, entityOf } from './entities.ts';
import type { Mention } from './mention.ts';

/** How far back a pronoun looks. */
const SENTENCES_BACK = 3;
const MENTIONS_BACK = 60;

const SUBJECT = /^nsubj|^csubj/;
const OBJECT = /^(?:obj|iobj)/;

/** What pronouns are resolved in. */
export interface PronounContext {
  readonly tokens: readonly Token[];
  readonly entities: Entities;
  /** The quotation of each token, or -1. */
  readonly quotationOf: Int32Array;
  /** The head token of each quotation's speaker, or -1. */
  readonly speakers: readonly number[];
}

const isReflexive = (lemma: string): boolean => /sel(?:f|ves)$/.test(lemma);

/** Whether two mentions are arguments of one verb, so that a plain pronoun cannot take up the other. */
function areCoarguments(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const [x, y] = [tokens[a.head]!, tokens[b.head]!];
  return x.head === y.head && x.deprel !== 'conj' && y.deprel !== 'nmod:poss' && !isReflexive(b.lemma);
}

/** Whether the pronoun stands inside the candidate's own phrase ("their house"). */
function isInside(tokens: readonly Token[], candidate: Mention, pronoun: Mention): boolean {
  let at = tokens[pronoun.head]!.head;
  for (let step = 0; at >= 0 && step < 4; step += 1) {
    if (at === candidate.head) return tokens[pronoun.head]!.deprel === 'nmod:poss' || step > 0;
    if (tokens[at]!.upos === 'VERB') return false;
    at = tokens[at]!.head;
  }
  return false;
}

/** Sorts that a pronoun without a sort of its own takes up readily: "it" a thing or body, "they" people or bodies. */
function sortBonus(pronoun: Mention, sort: string): number {
  if (pronoun.gender === 'neuter') return sort === 'person' ? -100 : sort === 'place' ? -1 : 0;
  if (pronoun.number === 'plural') return sort === 'place' || sort === 'thing' ? -1 : 1;
  return 0;
}

function roleBonus(tokens: readonly Token[], candidate: Mention, pronoun: Mention): number {
  const theirs = tokens[candidate.head]!.deprel;
  const ours = tokens[pronoun.head]!.deprel;
  if (SUBJECT.test(theirs)) return SUBJECT.test(ours) || ours === 'nmod:poss' ? 4 : 3;
  if (OBJECT.test(theirs)) return OBJECT.test(ours) ? 2 : 1;
  return 0;
}

/** Twice the score, in whole numbers, of a candidate that agrees. Ties go to the nearer one. */
function scoreOf(context: PronounContext, candidate: number, pronoun: Mention): number {
  const { tokens, entities } = context;
  const mention = entities.mentions[candidate]!;
  const entity = entities.all[entityOf(entities, candidate)]!;
  const kind = mention.kind === 'name' ? 1 : mention.kind === 'pronoun' ? 2 : 0;
  const known = Math.min(3, entity.mentions.length - 1);
  return (
    roleBonus(tokens, mention, pronoun) +
    kind +
    known +
    sortBonus(pronoun, entity.sort) -
    3 * (pronoun.sentence - mention.sentence)
  );
}

/** Whether the candidate is who utters the quotation that the pronoun stands in: he is not "he" to himself. */
function isOwnSpeaker(
  { quotationOf, speakers }: PronounContext,
  candidate: Mention,
  pronoun: Mention,
): boolean {
  const quotation = quotationOf[pronoun.head]!;
  return quotation >= 0 && speakers[quotation] === candidate.head;
}

function isPossible(context: PronounContext, candidate: number, pronoun: Mention): boolean {
  const { entities, tokens } = context;
  const mention = entities.mentions[candidate]!;
  if (mention.person !== 3 || mention.head >= pronoun.head) return false;
  if (!agree(entities.all[entityOf(entities, candidate)]!, pronoun) || !agree(mention, pronoun)) return false;
  if (areCoarguments(tokens, mention, pronoun) || isInside(tokens, mention, pronoun)) return false;
  return !isOwnSpeaker(context, mention, pronoun);
}

/**
 * The mention that a third-person pronoun takes up, or -1: of those that agree in gender, number and sort, in this
 * sentence or the three before, the most salient (subjects, names, what is often spoken of, what is near).
 */
export function antecedentOf(context: PronounContext, index: number): number {
  const pronoun = context.entities.mentions[index]!;
  let best = -1;
  let highest = -Infinity;
  for (let candidate = index - 1; candidate >= Math.max(0, index - MENTIONS_BACK); candidate -= 1) {
    const mention = context.entities.mentions[candidate]!;
    if (pronoun.sentence - mention.sentence > SENTENCES_BACK) break;
    if (!isPossible(context, candidate, pronoun)) continue;
    const score = scoreOf(context, candidate, pronoun);
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  }
  return highest > -50 ? best : -1;
}
