import {
  type AttachmentScores,
  attachmentScores,
  countAttachments,
  noAttachments,
} from '../../bench/metrics/attachment.ts';
import type { SyntaxToken } from '../../src/language/syntax/syntax-token.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';

/** Scores a parser on sentences with gold words. */
export function evaluate(
  parse: (forms: readonly string[]) => readonly SyntaxToken[],
  sentences: readonly TreebankSentence[],
): AttachmentScores & { readonly lemmas: number } {
  const counts = noAttachments();
  let lemmas = 0;
  for (const sentence of sentences) {
    const tokens = parse(sentence.forms);
    countAttachments(counts, wordsOf(sentence), tokens);
    for (const [i, { lemma }] of tokens.entries()) lemmas += Number(lemma === sentence.lemmas[i]);
  }
  return { ...attachmentScores(counts), lemmas: lemmas / counts.words };
}

function wordsOf(sentence: TreebankSentence) {
  return sentence.forms.map((_, i) => ({
    xpos: sentence.xpos[i]!,
    upos: sentence.upos[i]!,
    head: sentence.heads[i]!,
    deprel: sentence.deprels[i]!,
  }));
}
