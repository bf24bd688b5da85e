import type { AttributionLink, Statement } from '../model/index.ts';
import { sentenceCase } from './sentence-case.ts';

/** Who asks in a transcript: the outlet itself. */
const ASKERS = new Set(
  'HOST PRESENTER ANCHOR REPORTER INTERVIEWER MODERATOR QUESTION Q CALLER NEWSREADER NARRATOR'.split(' '),
);

/** A speaker's label at the beginning of a line of a transcript ("KERN: …", "MS KERN: …"). */
const LABEL = /^\s*(\p{Lu}[\p{Lu}\p{M}’'.-]+(?: \p{Lu}[\p{Lu}\p{M}’'.-]+){0,3}):\s/u;

/** The speaker whose turn in a transcript a statement stands in, by the label of its line; null where there is none, or the outlet asks. */
export function labelledSpeaker({ spans }: Statement, text: string): AttributionLink | null {
  const { start } = spans[0]!;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const label = LABEL.exec(line)?.[1];
  if (label === undefined || ASKERS.has(label)) return null;
  return { name: sentenceCase(label), kind: 'person', role: null, source: null, cue: null };
}
