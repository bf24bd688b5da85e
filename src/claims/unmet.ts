import type { Reading } from '../model/index.ts';
import { coverage, type Weighed } from './similarity.ts';
import { indexNames, type Term, termsOf } from './terms.ts';
import { tokensIn } from './tokens-in.ts';

/** Words of a statement with the terms that they are compared by. */
interface ComparedWords {
  readonly words: string;
  readonly terms: readonly Term[];
}

/** A word is met when one that stands for it this well is there, in hundredths. */
const MET_AT = 60;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Words and names of the one statement of a reading; figures and times are compared otherwise, pronouns say nothing. */
function comparedWords({ report, analysis, statements }: Reading): ComparedWords[] {
  const { spans, quantities, times } = statements[0]!;
  const index = indexNames(analysis);
  const measures = [...quantities, ...times].flatMap((measure) => measure.spans);
  const insideNames = [...index.names].flatMap(([first, { last }]) => range(first + 1, last));
  const passed = new Set([...tokensIn(analysis, measures), ...insideNames]);
  return tokensIn(analysis, spans).flatMap((at) => {
    const token = analysis.tokens[at]!;
    const terms = passed.has(at) || token.upos === 'PRON' ? [] : termsOf(analysis, index, [at], null);
    const last = analysis.tokens[(index.names.get(at)?.last ?? at + 1) - 1]!;
    return terms.length === 0 ? [] : [{ words: report.text.slice(token.start, last.end), terms }];
  });
}

/** Whether one of a word's terms is met: of a name the readers of two texts often take more or fewer words ("Ilva canal"). */
function isMet(terms: readonly Term[], sentence: Weighed): boolean {
  return terms.some((term) => coverage({ terms: [term], total: term.weight }, sentence).share >= MET_AT);
}

/** The words of an asked statement that none of some sentences has a word for, as they were asked, in their order. */
export function unmetWords(asked: Reading, sentences: readonly Weighed[]): string[] {
  return comparedWords(asked).flatMap(({ words, terms }) =>
    sentences.some((sentence) => isMet(terms, sentence)) ? [] : [words],
  );
}
