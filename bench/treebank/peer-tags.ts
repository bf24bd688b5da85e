import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import type { GoldDocument } from './documents.ts';

/** A word as a peer cut and tagged it; offsets into the text. `xpos` is null where the peer has no fine tags. */
interface PeerTag {
  readonly start: number;
  readonly end: number;
  readonly xpos: string | null;
  readonly upos: string;
}

type PeerTagger = (text: string) => readonly PeerTag[];

/** Shares of right tags by peer, fine and universal. */
export interface PeerShares {
  readonly xpos: Readonly<Record<string, number>>;
  readonly upos: Readonly<Record<string, number>>;
}

/**
 * Accuracies of wink-nlp (which gives universal tags only) and compromise, among the words that each cuts as the gold
 * does: what a peer cuts otherwise is not counted against it.
 */
export function peerShares(documents: readonly GoldDocument[]): PeerShares {
  const wink = sharesOf(documents, winkTagger());
  const compromise = sharesOf(documents, compromiseTags);
  return {
    xpos: { compromise: compromise.xpos },
    upos: { 'wink-nlp': wink.upos, compromise: compromise.upos },
  };
}

function sharesOf(documents: readonly GoldDocument[], tagger: PeerTagger): { xpos: number; upos: number } {
  const counts = { aligned: 0, xpos: 0, upos: 0 };
  for (const { text, words } of documents) {
    const byPlace = new Map(tagger(text).map((tag) => [`${tag.start}-${tag.end}`, tag]));
    for (const word of words) {
      const tag = byPlace.get(`${word.start}-${word.end}`);
      if (tag === undefined) continue;
      counts.aligned++;
      counts.xpos += Number(tag.xpos === word.xpos);
      counts.upos += Number(tag.upos === word.upos);
    }
  }
  const aligned = Math.max(1, counts.aligned);
  return { xpos: counts.xpos / aligned, upos: counts.upos / aligned };
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
        found.push({ start, end: at, xpos: null, upos: String(token.out(wink.its.pos)) });
      });
    return found;
  };
}

interface Term {
  readonly tags: readonly string[];
  readonly penn?: string | null;
  readonly offset?: { readonly start: number; readonly length: number };
}

function compromiseTags(text: string): PeerTag[] {
  const document = nlp(text);
  document.compute('penn');
  document.compute('offset');
  // The declared options lack `penn`.
  const wanted = { offset: true, terms: { penn: true, offset: true } } as object;
  const sentences = document.json(wanted) as readonly { readonly terms: readonly Term[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .flatMap(({ tags, penn, offset }) =>
      offset === undefined
        ? []
        : [
            {
              start: offset.start,
              end: offset.start + offset.length,
              xpos: penn ?? null,
              upos: universalTag(tags),
            },
          ],
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
