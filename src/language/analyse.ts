import type { Analysis, Part, Sentence, Token } from '../model/index.ts';
import { resolveMentions } from './coreference/resolve.ts';
import type { ReadText } from './document.ts';
import { findNames } from './names/find-names.ts';
import { parseSentence, type SyntaxToken } from './syntax/index.ts';
import { splitSentences } from './sentences/split.ts';
import { plainForm, repair } from './tokens/repair.ts';
import { tokenise, type TokenBounds } from './tokens/tokenise.ts';

/** What `analyseText` may be told about a text: its parts, whose boundaries no sentence runs over. */
export interface AnalyseOptions {
  readonly parts?: readonly Part[];
}

function wallsOf(parts: readonly Part[]): number[] {
  return parts.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
}

function sentencesOf({ starts, ends }: TokenBounds, firsts: readonly number[]): Sentence[] {
  return firsts.map((first, index) => {
    const last = firsts[index + 1] ?? starts.length;
    return { start: starts[first]!, end: ends[last - 1]!, first, last };
  });
}

const WORD = /[\p{L}\p{N}]/u;

/** Marks without a word need no parser: the first is the root of the others. */
function markSyntax(form: string, index: number): SyntaxToken {
  const isFirst = index === 0;
  return {
    lemma: form,
    upos: 'PUNCT',
    xpos: form,
    head: isFirst ? -1 : 0,
    deprel: isFirst ? 'root' : 'punct',
  };
}

function syntaxOf(forms: readonly string[]): SyntaxToken[] {
  return forms.some((form) => WORD.test(form)) ? parseSentence(forms) : forms.map(markSyntax);
}

function tokensOf(
  { starts, ends }: TokenBounds,
  forms: readonly string[],
  sentences: readonly Sentence[],
): Token[] {
  return sentences.flatMap(({ first, last }) =>
    syntaxOf(forms.slice(first, last)).map((syntax, index) => ({
      start: starts[first + index]!,
      end: ends[first + index]!,
      ...syntax,
      head: syntax.head < 0 ? -1 : first + syntax.head,
    })),
  );
}

/**
 * Reads an English text: sentences, tokens with a Universal Dependencies tree, names and who is meant by what.
 * Offsets are UTF-16 code units into `text`; tokens tile its non-space characters. Any string has an analysis,
 * in time linear in its length.
 */
export function analyseText(text: string, { parts = [] }: AnalyseOptions = {}): Analysis {
  const repaired = repair(text);
  const bounds = tokenise(repaired);
  const forms = bounds.starts.map((start, index) => plainForm(repaired, start, bounds.ends[index]!));
  const sentences = sentencesOf(bounds, splitSentences(repaired, bounds, wallsOf(parts)));
  const tokens = tokensOf(bounds, forms, sentences);
  const read: ReadText = { text: repaired, tokens, forms, sentences };
  const names = findNames(read);
  return { sentences, tokens, names, mentions: resolveMentions(read, names) };
}
