import { describe, expect, test } from 'vitest';
import { differing } from './differing.ts';
import { movedAmong } from './ribbons.tsx';

function words(own: string, other: string): string[] {
  return differing({ start: 100, quote: own }, other).map(({ start, end }) =>
    own.slice(start - 100, end - 100),
  );
}

describe('words that differ inside a passage', () => {
  test('none in the same words, whatever case and marks', () => {
    expect(words('Twelve boats, lost.', 'twelve boats lost')).toEqual([]);
  });
  test('a changed figure on either side', () => {
    expect(words('twelve boats were lost', 'ten boats were lost')).toEqual(['twelve']);
    expect(words('ten boats were lost', 'twelve boats were lost')).toEqual(['ten']);
  });
  test('an added word', () => {
    expect(words('the old quay is closed today', 'the quay is closed')).toEqual(['old', 'today']);
  });
});

describe('moved passages', () => {
  test('are those outside the longest rising run', () => {
    expect(movedAmong([0, 50, 10, 20, 90])).toEqual([false, true, false, false, false]);
    expect(movedAmong([0, 1, 2])).toEqual([false, false, false]);
    expect(movedAmong([])).toEqual([]);
  });
});
