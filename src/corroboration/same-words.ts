import type { Statement } from '../model/index.ts';
import { personWords } from './persons.ts';
import type { Stated } from './named-nearby.ts';
import { quotedWords, runsOf } from './quotation.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Setting } from './setting.ts';
import type { Trace } from './trace.ts';

/** The source that another account names for the very words that a statement quotes. */
function quotedElsewhere(statement: Statement, stated: readonly Stated[], setting: Setting): Trace | null {
  const runs = new Set(runsOf(quotedWords(statement, textOf(statement, setting))));
  if (runs.size === 0) return null;
  const found = stated.find((other) =>
    runsOf(quotedWords(other.statement, textOf(other.statement, setting))).some((run) => runs.has(run)),
  );
  return found === undefined
    ? null
    : { ...found.trace, reasons: [`another account has ${found.trace.name} for the same words`] };
}

function textOf({ report }: Statement, setting: Setting): string {
  return setting.reports.get(report)?.text ?? '';
}

const SPEECH =
  /[“”"]|\b(?:sa(?:id|ys?)|told|tells?|accord\w+|condemn\w+|announc\w+|warn\w+|claim\w+|speaks? of|spoke of|puts?|makes? it|count\w*|report\w*)\b/i;

/** A named source of the claim whose name stands in the sentence of a statement, where the sentence tells of speech. */
function namedInSentence(statement: Statement, stated: readonly Stated[], setting: Setting): Trace | null {
  const sentence = sentenceAround(statement, textOf(statement, setting));
  if (!SPEECH.test(sentence)) return null;
  const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = stated.find(({ trace }) => {
    const last = trace.kind === 'person' ? personWords(trace.name).at(-1) : undefined;
    return last !== undefined && last.length > 2 && words.has(last);
  });
  return found === undefined
    ? null
    : { ...found.trace, reasons: [`the sentence names ${found.trace.name}, who says it in other accounts`] };
}

/** A source that other accounts of the claim name, for words whose own attribution cannot be read. */
export function namedElsewhere(
  statement: Statement,
  stated: readonly Stated[],
  setting: Setting,
): Trace | null {
  return quotedElsewhere(statement, stated, setting) ?? namedInSentence(statement, stated, setting);
}
