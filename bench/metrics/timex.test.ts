import { expect, it } from 'vitest';
import { readTimeml, timexScores } from './timex.ts';

it('reads text, spans and document time of TimeML', () => {
  const xml =
    '<TimeML><DCT><TIMEX3 tid="t0" value="2001-02-03" functionInDocument="CREATION_TIME">x</TIMEX3></DCT><TEXT>A &amp; B <EVENT>met</EVENT> on <TIMEX3 tid="t1" value="2001-02-02">Friday</TIMEX3>.</TEXT></TimeML>';
  expect(readTimeml(xml)).toEqual({
    text: 'A & B met on Friday.',
    created: '2001-02-03',
    times: [{ start: 13, end: 19, value: '2001-02-02' }],
  });
});

it('scores exact extents, overlaps and values as TempEval-3 does', () => {
  const gold = [
    { start: 0, end: 4, value: 'A' },
    { start: 10, end: 14, value: 'B' },
    { start: 20, end: 24, value: 'C' },
  ];
  const found = [
    { start: 0, end: 4, value: 'A' },
    { start: 11, end: 14, value: 'X' },
  ];
  // Exact 1, overlapping 2, right value 1; 3 gold and 2 found.
  expect(timexScores([{ gold, found }])).toEqual({ strict: 2 / 5, relaxed: 4 / 5, value: 2 / 5, gold: 3 });
});
