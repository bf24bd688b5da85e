/** The syntax of one word. `head` is an index within the sentence, -1 for the root. */
export interface SyntaxToken {
  readonly lemma: string;
  /** Universal part of speech (https://universaldependencies.org/u/pos/). */
  readonly upos: string;
  /** English part of speech: Penn Treebank tags with the additions of the English Web Treebank. */
  readonly xpos: string;
  readonly head: number;
  /** Universal dependency relation, with subtype where English UD has one ("nsubj:pass"). */
  readonly deprel: string;
}
