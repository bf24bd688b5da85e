import type { Problem } from '../model/index.ts';
import type { Draft } from './draft.ts';

const TWICE_DECODED = /â€[™œ\u009d\u0080-\u00bf“”˜¦]|Ã[\u0080-\u00bf©¨¢´±¼¶¤³¡]|Â[\u00a0£©°»«]/g;
const LONE_SURROGATE = /\p{Cs}/u;
const LOST_APOSTROPHE = /\p{L}\?(?:s|t|re|ll|ve|d|m)\b(?!=)/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What is odd about the characters of a report's text. The text itself stays as it is. */
export function textProblems(draft: Draft): readonly Problem[] {
  const { input, text } = draft;
  const twice = count(text, TWICE_DECODED);
  const lost = count(text, LOST_APOSTROPHE) + count(text, /\ufffd/g);
  const problems: Problem[] = [];
  if (twice + lost > 0)
    problems.push({
      input,
      code: 'mojibake',
      message: `${twice + lost} characters were spoilt by a wrong encoding before the text reached Headwater (such as "â€™" or "?" for an apostrophe). The words are kept as they are; for better reading, save the report again as UTF-8.`,
    });
  if (LONE_SURROGATE.test(text))
    problems.push({
      input,
      code: 'lone-surrogate',
      message:
        'The text holds half of a two-part character (a lone surrogate). It is kept as it is; exports show it as a replacement character.',
    });
  return problems;
}
