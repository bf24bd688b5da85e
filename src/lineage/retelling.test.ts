import { describe, expect, it } from 'vitest';
import { retellingOf } from './retelling.ts';
import { FERRY, FERRY_ELSEWHERE, FERRY_RETOLD, FERRY_STORY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { readWords, type Words } from './words.ts';

const retoldPart = (a: Words, b: Words): number => retellingOf(a, b).part;
const words = (text: string): Words => readWords(testReport({ id: 'r', text }));

describe('a retelling', () => {
  it('keeps the details of each sentence and their order', () => {
    expect(retoldPart(words(FERRY), words(FERRY_RETOLD))).toBeGreaterThan(0.6);
  });

  it('shows which sentences tell the same', () => {
    const [told, source] = [words(FERRY_RETOLD), words(FERRY)];
    const { sentences } = retellingOf(told, source);
    const { a, b } = sentences[1]!;
    expect(FERRY_RETOLD.slice(told.start[a.first], told.end[a.last - 1])).toMatch(/^Forty of them.*vessel$/);
    expect(FERRY.slice(source.start[b.first], source.end[b.last - 1])).toMatch(/^Rescue boats.*noon$/);
  });

  it('is the same from both sides', () => {
    expect(retoldPart(words(FERRY_RETOLD), words(FERRY))).toBe(retoldPart(words(FERRY), words(FERRY_RETOLD)));
  });

  it('is not what another witness tells of the same names and figures', () => {
    expect(retoldPart(words(FERRY), words(FERRY_ELSEWHERE))).toBe(0);
  });

  it('is not what has the same facts in another order', () => {
    const backwards = FERRY_RETOLD.split('\n\n').reverse().join('\n\n');
    expect(retoldPart(words(FERRY), words(backwards))).toBe(0);
  });

  it('is not told from a few sentences', () => {
    expect(retoldPart(words(FERRY_STORY.slice(0, 3).join('\n\n')), words(FERRY_RETOLD))).toBe(0);
  });
});
