import { describe, expect, it } from 'vitest';
import { f1Of, pairAttributions, tallyRoles } from './attribution-scores.ts';

// "The mayor said the dam held , police added": tokens 0 to 8.
const mayor = { source: [0, 1], cue: [2], content: [3, 4, 5] };
const police = { source: [7], cue: [8], content: [0, 1, 2, 3, 4, 5] };

describe('scores of attributions', () => {
  it('gives full marks to the same attributions in another order', () => {
    const { source, cue, content } = tallyRoles([police, mayor], [mayor, police]);
    expect(source.overlap).toEqual({ hits: 3, predicted: 3, gold: 3 });
    expect(cue.exact).toEqual({ hits: 2, predicted: 2, gold: 2 });
    expect(f1Of(content.overlap)).toBe(1);
  });

  it('counts the words that a paired content shares', () => {
    const ours = { source: [1], cue: [2], content: [4, 5, 6] };
    const { source, content } = tallyRoles([ours], [mayor]);
    expect(content.overlap).toEqual({ hits: 2, predicted: 3, gold: 3 });
    expect(source.overlap).toEqual({ hits: 1, predicted: 1, gold: 2 });
    expect(source.exact.hits).toBe(0);
  });

  it('pairs each attribution once, by its cue first', () => {
    expect(pairAttributions([police], [mayor, police])).toEqual([[0, 1]]);
    expect(pairAttributions([mayor, { ...mayor, source: [] }], [mayor])).toEqual([[0, 0]]);
  });

  it('asks for a shared cue before a source counts as exact', () => {
    expect(tallyRoles([{ ...mayor, cue: [6] }], [mayor]).source.exact.hits).toBe(0);
  });
});
