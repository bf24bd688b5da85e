import { describe, expect, it } from 'vitest';
import { countSegments, segmentF1 } from './extraction.ts';

describe('countSegments', () => {
  it('looks for segments whatever the white space', () => {
    const article = 'A ferry ran\naground off  Norhaven.\nRelated stories';
    const segments = {
      with: ['ferry ran aground', 'The mayor said'],
      without: ['Related stories', 'Sign up'],
    };
    expect(countSegments(article, segments)).toEqual({ kept: 1, lost: 1, intruded: 1 });
  });
});

describe('segmentF1', () => {
  it('is 2·kept / (2·kept + lost + intruded) over all pages', () => {
    const counts = [
      { kept: 3, lost: 1, intruded: 0 },
      { kept: 1, lost: 0, intruded: 1 },
    ];
    // 2·4 / (2·4 + 1 + 1)
    expect(segmentF1(counts)).toBe(0.8);
  });

  it('is 0 when nothing was kept', () => expect(segmentF1([{ kept: 0, lost: 0, intruded: 0 }])).toBe(0));
});
