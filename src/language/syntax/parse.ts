import { lemmaOf } from './lemma.ts';
import type { SyntaxModel } from './model.ts';
import { readSentence } from './read-sentence.ts';
import { normalForm } from './normal-form.ts';
import type { SyntaxToken } from './syntax-token.ts';

/** Longer sentences are read in pieces of this many words: arcs are scored for every pair of words. */
const LONGEST_PIECE = 128;

/** Tags, lemmas and the tree of one sentence by a given model. */
export function parseWith(model: SyntaxModel, forms: readonly string[]): SyntaxToken[] {
  const tokens: SyntaxToken[] = [];
  let root = -1;
  for (let start = 0; start < forms.length; start += LONGEST_PIECE) {
    const piece = parsePiece(model, forms.slice(start, start + LONGEST_PIECE));
    for (const token of piece) tokens.push(moved(token, start, root));
    if (root < 0) root = piece.findIndex((token) => token.head < 0);
  }
  return tokens;
}

/** A token of a piece as one of the sentence; roots of later pieces hang on the first root. */
function moved(token: SyntaxToken, start: number, root: number): SyntaxToken {
  if (token.head >= 0) return start === 0 ? token : { ...token, head: token.head + start };
  return root < 0 ? token : { ...token, head: root, deprel: 'parataxis' };
}

const MOST_REMEMBERED = 8192;

function rememberedLemma({ lemmas, knownLemmas }: SyntaxModel, form: string, xpos: string): string {
  const key = `${xpos} ${form}`;
  const known = knownLemmas.get(key);
  if (known !== undefined) return known;
  const lemma = lemmaOf(normalForm(form), xpos, lemmas);
  if (knownLemmas.size >= MOST_REMEMBERED) knownLemmas.clear();
  knownLemmas.set(key, lemma);
  return lemma;
}

function parsePiece(model: SyntaxModel, forms: readonly string[]): SyntaxToken[] {
  const reading = readSentence(model.network, forms, model.counts);
  return forms.map((form, i) => {
    const [xpos, upos] = model.tags[reading.tags[i]!]!;
    const lemma = rememberedLemma(model, form, xpos);
    return { lemma, upos, xpos, head: reading.heads[i]!, deprel: model.labels[reading.labels[i]!]! };
  });
}
