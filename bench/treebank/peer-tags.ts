import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import type { GoldDocument } from './documents.ts';

/** A word as a peer cut and tagged it; offsets into the text. */
export interface PeerTag {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

export type PeerTagger = (text: string) => readonly PeerTag[];

/** Peers by the tag set that they give: wink-nlp gives universal tags only, compromise both. */
export function peerTaggers(): Readonly<Record<'xpos' | 'upos', Readonly<Record<string, PeerTagger>>>> {
  return {
    xpos: { compromise: (text) => compromiseTags(text, ({ penn }) => penn ?? '') },
    upos: {
      'wink-nlp': winkTagger(),
      compromise: (text) => compromiseTags(text, ({ tags }) => universalTag(tags)),
    },
  };
}

function winkTagger(): PeerTagger {
  const wink = winkNlp(model, ['sbd', 'pos']);
  return (text) => {
    const found: PeerTag[] = [];
    let at = 0;
    wink
      .readDoc(text)
      .tokens()
      .each((token: ItemToken) => {
        const start = at + token.out(wink.its.precedingSpaces).length;
        at = start + token.out().length;
        found.push({ start, end: at, tag: String(token.out(wink.its.pos)) });
      });
    return found;
  };
}

interface Term {
  readonly tags: readonly string[];
  readonly penn?: string | null;
  readonly offset?: { readonly start: number; readonly length: number };
}

function compromiseTags(text: string, tagOf: (term: Term) => string): PeerTag[] {
  const document = nlp(text);
  document.compute('penn');
  document.compute('offset');
  // The declared options lack `penn`.
  const wanted = { offset: true, terms: { penn: true, offset: true } } as object;
  const sentences = document.json(wanted) as readonly { readonly terms: readonly Term[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .flatMap((term) =>
      term.offset === undefined
        ? []
        : [{ start: term.offset.start, end: term.offset.start + term.offset.length, tag: tagOf(term) }],
    );
}

/** compromise's tags as universal ones; the first that a term bears decides. */
const UNIVERSAL: readonly (readonly [theirs: string, universal: string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Negative', 'PART'],
  ['Value', 'NUM'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
];

function universalTag(tags: readonly string[]): string {
  return UNIVERSAL.find(([theirs]) => tags.includes(theirs))?.[1] ?? 'X';
}

/** The share of right tags among the words that the peer cuts as the gold does. */
export function peerAccuracy(
  documents: readonly GoldDocument[],
  tagger: PeerTagger,
  kind: 'xpos' | 'upos',
): number {
  let aligned = 0;
  let right = 0;
  for (const { text, words } of documents) {
    const byPlace = new Map(tagger(text).map(({ start, end, tag }) => [`${start}-${end}`, tag]));
    for (const word of words) {
      const tag = byPlace.get(`${word.start}-${word.end}`);
      if (tag === undefined) continue;
      aligned++;
      right += Number(tag === word[kind]);
    }
  }
  return aligned === 0 ? 0 : right / aligned;
}
