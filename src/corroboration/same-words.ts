import type { Statement } from '../model/index.ts';
import { rememberWith } from '../text/index.ts';
import { namesOnlyBody, wordsOf } from './bodies.ts';
import { personWords } from './persons.ts';
import type { Stated } from './named-nearby.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Setting } from './setting.ts';
import type { Trace } from './trace.ts';

/** The source that another account names for the very words that a statement quotes. */
function quotedElsewhere(statement: Statement, stated: readonly Stated[], setting: Setting): Trace | null {
  const runs = new Set(setting.spoken(statement));
  if (runs.size === 0) return null;
  const found = stated.find((other) => setting.spoken(other.statement).some((run) => runs.has(run)));
  return found === undefined
    ? null
    : { ...found.trace, reasons: [`another account has ${found.trace.name} for the same words`] };
}

function textOf({ report }: Statement, setting: Setting): string {
  return setting.reports.get(report)?.text ?? '';
}

const SPEECH =
  /[“”"]|\b(?:sa(?:id|ys?)|told|tells?|accord\w+|condemn\w+|announc\w+|warn\w+|claim\w+|speaks? of|spoke of|puts?|makes? it|count\w*|report\w*)\b/i;

/** The words by which a sentence names a source: a person's last name, a body's first words; none names nobody. */
function telling({ kind, name, body }: Trace): readonly string[] {
  const nobody = ['\0'];
  if (kind === 'person') {
    const last = personWords(name).at(-1);
    return last !== undefined && last.length > 2 ? [last] : nobody;
  }
  if (kind !== 'organisation') return nobody;
  if (namesOnlyBody(name)) return body === 'police' ? ['police'] : nobody;
  const words = wordsOf(name.split(/,| of /u)[0]!);
  return words.length > 0 ? words.slice(0, 2) : nobody;
}

/** The words of a statement's sentence in lower case; null where it tells of no speech. */
const wordsOfSpeech = rememberWith((statement: Statement, setting: Setting): ReadonlySet<string> | null => {
  const sentence = sentenceAround(statement, textOf(statement, setting));
  if (!SPEECH.test(sentence)) return null;
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
});

/** A named source of the claim whose name stands in the sentence of a statement, where the sentence tells of speech. */
function namedInSentence(statement: Statement, stated: readonly Stated[], setting: Setting): Trace | null {
  const words = wordsOfSpeech(statement, setting);
  if (words === null) return null;
  const found = stated.find(({ trace }) => telling(trace).every((word) => words.has(word)));
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
