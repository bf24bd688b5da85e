import { expect, test } from 'vitest';
import { analyseText } from '../language/index.ts';
import { reportOfText } from '../model/index.ts';
import { eventWordsOf } from './event-words.ts';

test('verbs, nouns of action and nouns for happenings name events; things and copulas do not', () => {
  const text = 'The quake was strong. A fire broke out at the mill and the evacuation began.';
  const report = reportOfText(text, { id: 'a' });
  const nothing = { quantities: [], times: [], places: [], attributions: [], statements: [] };
  const analysis = analyseText(text, { parts: report.parts });
  const words = eventWordsOf({ report, analysis, ...nothing }).map(({ token }) => {
    const { start, end } = analysis.tokens[token]!;
    return text.slice(start, end);
  });
  expect(words).toEqual(['quake', 'fire', 'broke', 'evacuation', 'began']);
});
