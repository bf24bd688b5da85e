/** A sentence of a treebank. `heads` are indices within the sentence, -1 for the root. */
export interface TreebankSentence {
  readonly document: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

const COLUMNS = 10;

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Ranges of multiword tokens ("1-2") and empty
 * nodes ("8.1") are left out: syntactic words only.
 */
export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of text.split(/\r?\n\r?\n/)) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    const words = block
      .split(/\r?\n/)
      .map(wordColumns)
      .filter((columns) => columns !== null);
    if (words.length > 0) sentences.push(sentenceOf(document, words));
  }
  return sentences;
}

function wordColumns(line: string): readonly string[] | null {
  const columns = line.split('\t');
  return columns.length === COLUMNS && /^\d+$/.test(columns[0] ?? '') ? columns : null;
}

function sentenceOf(document: string, words: readonly (readonly string[])[]): TreebankSentence {
  const column = (index: number): string[] => words.map((columns) => columns[index] ?? '_');
  return {
    document,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
}
