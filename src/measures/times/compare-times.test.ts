import { describe, expect, it } from 'vitest';
import { readingOf } from '../testing/reading.ts';
import { compareTimes } from './compare-times.ts';
import { readTimes } from './read-times.ts';

function timeIn(text: string) {
  const { report, analysis } = readingOf(text, { published: '2013-03-15' });
  const [time] = readTimes(report, analysis);
  expect(time, text).toBeDefined();
  return time!;
}

describe('two times said of the same happening', () => {
  it.each([
    ['It broke on Thursday.', 'It broke yesterday.', 'equal'],
    ['It broke on Thursday.', 'It broke on March 13.', 'contradicting'],
    ['It broke in March.', 'It broke on March 13.', 'compatible'],
    ['It broke in early November.', 'It broke on November 20, 2012.', 'contradicting'],
    ['It broke last week.', 'It broke at the weekend.', 'compatible'],
    ['It lasted three days.', 'It broke on March 13.', 'not-comparable'],
    ['It lasted three days.', 'It lasted three days.', 'equal'],
    ['They meet every Friday.', 'It broke on Friday.', 'not-comparable'],
  ])('%s | %s → %s', (first, second, relation) => {
    expect(compareTimes(timeIn(first), timeIn(second)).relation).toBe(relation);
    expect(compareTimes(timeIn(second), timeIn(first)).relation).toBe(relation);
  });
});
