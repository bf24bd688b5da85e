import { describe, expect, it } from 'vitest';
import { countLabels, type LabelCounts, macroF1 } from './labelled-spans.ts';

describe('labelled spans', () => {
  it('counts a hit when label and half of the longer span agree', () => {
    const counts = new Map<string, LabelCounts>();
    countLabels(
      counts,
      [
        { label: 'outlet', start: 0, end: 10 },
        { label: 'person', start: 20, end: 40 },
      ],
      [
        { label: 'outlet', start: 2, end: 10 },
        { label: 'person', start: 20, end: 25 },
      ],
    );
    expect(counts.get('outlet')).toEqual({ hits: 1, predicted: 1, gold: 1 });
    expect(counts.get('person')).toEqual({ hits: 0, predicted: 1, gold: 1 });
    expect(macroF1(counts)).toBe(0.5);
  });

  it('leaves labels out of the mean that gold does not have, and gives 0 for nothing', () => {
    const counts = new Map<string, LabelCounts>();
    expect(macroF1(counts)).toBe(0);
    countLabels(counts, [{ label: 'stray', start: 0, end: 3 }], [{ label: 'x', start: 0, end: 3 }]);
    expect(macroF1(counts)).toBe(0);
  });
});
