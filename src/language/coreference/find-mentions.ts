import type { NameMention, Token } from '../../model/index.ts';
import type { ReadText } from '../document.ts';
import { titleStart } from '../names/titles.ts';
import type { WordClasses } from '../names/word-classes.ts';
import { headWithin, leftEdges, type Mention, sentenceOfTokens } from './mention.ts';
import { nameTraits, nounTraits, pronounTraits } from './traits.ts';

/** Relations in which a noun is only a part of another noun phrase or of a fixed expression. */
const NO_MENTION = /^(?:compound|fixed|flat|goeswith|expl|discourse)/;

function nameMention(read: ReadText, name: NameMention, sentence: number, classes: WordClasses): Mention {
  const start =
    name.kind === 'person' ? titleStart(read, name.first, read.sentences[sentence]!.first) : name.first;
  const title = read.forms.slice(start, name.first).join(' ');
  const head = headWithin(read.tokens, start, name.last);
  const lemma = read.forms[name.last - 1]!.toLowerCase();
  const traits = nameTraits(name, title, classes);
  return {
    ...traits,
    first: name.first,
    last: name.last,
    head,
    sentence,
    kind: 'name',
    name,
    lemma,
    person: 3,
  };
}

const MAY_REFER: ReadonlySet<string> = new Set(['PRON', 'NOUN', 'PROPN', 'NUM']);

/** Whether a word can be the head of a noun phrase: a noun, a name that was not found as one, a year. */
function isNominal({ upos, deprel }: Token, form: string): boolean {
  if (upos === 'NOUN' || upos === 'PROPN') return true;
  return upos === 'NUM' && deprel !== 'nummod' && /^[12]\d{3}$/.test(form);
}

/** The pronoun or common noun phrase whose head is the token, or null. */
function plainMention(read: ReadText, at: number, first: number, sentence: number): Mention | null {
  const token = read.tokens[at]!;
  if (!MAY_REFER.has(token.upos) || NO_MENTION.test(token.deprel)) return null;
  const place = { head: at, sentence, last: at + 1, name: null } as const;
  if (token.upos === 'PRON') {
    const lemma = read.forms[at]!.toLowerCase();
    const traits = pronounTraits(lemma);
    return traits ? { ...traits, ...place, first: at, kind: 'pronoun', lemma } : null;
  }
  if (!isNominal(token, read.forms[at]!)) return null;
  const lemma = token.lemma.toLowerCase();
  return { ...nounTraits(token), ...place, first, kind: 'nominal', lemma, person: 3 };
}

/** The referring expressions of a text in the order of their heads: names, noun phrases and personal pronouns. */
export function findMentions(read: ReadText, names: readonly NameMention[], classes: WordClasses): Mention[] {
  const sentences = sentenceOfTokens(read);
  const edges = leftEdges(read.tokens);
  const mentions = names.map((name) => nameMention(read, name, sentences[name.first]!, classes));
  const taken = new Uint8Array(read.tokens.length);
  for (const { first, last, head, name, sentence } of mentions) {
    const isPerson = name?.kind === 'person';
    taken.fill(1, isPerson ? titleStart(read, first, read.sentences[sentence]!.first) : first, last);
    taken[head] = 1;
  }
  for (let at = 0; at < read.tokens.length; at += 1) {
    const mention = taken[at] === 1 ? null : plainMention(read, at, edges[at]!, sentences[at]!);
    if (mention) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.head - b.head);
}
