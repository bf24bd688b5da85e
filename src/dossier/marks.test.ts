import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './marks.ts';

/** Draws segments as `text{keys}`, which reads like the page. */
function drawn(text: string, marks: readonly (readonly [key: number, words: string])[]): string {
  const placed = marks.map(([key, words]) => ({
    key,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return segments({ start: 0, end: text.length }, placed)
    .map(({ start, end, keys }) =>
      keys.length > 0 ? `[${text.slice(start, end)}]${keys.join('+')}` : text.slice(start, end),
    )
    .join('');
}

describe('segments', () => {
  const text = 'The mayor said the dam would hold.';

  it('leaves a text without marks whole', () => {
    expect(drawn(text, [])).toBe(text);
  });

  it('cuts marks that lie in each other', () => {
    expect(
      drawn(text, [
        [1, text],
        [2, 'the dam would hold'],
      ]),
    ).toBe('[The mayor said ]1[the dam would hold]1+2[.]1');
  });

  it('cuts marks that cross', () => {
    expect(
      drawn(text, [
        [1, 'mayor said the'],
        [2, 'said the dam'],
      ]),
    ).toBe('The [mayor ]1[said the]1+2[ dam]2 would hold.');
  });

  it('keeps marks that touch apart', () => {
    expect(
      drawn(text, [
        [1, 'The mayor '],
        [2, 'said'],
      ]),
    ).toBe('[The mayor ]1[said]2 the dam would hold.');
  });

  it('clips marks to the range and drops empty ones', () => {
    const cut = segments({ start: 4, end: 9 }, [
      { key: 1, start: 0, end: 6 },
      { key: 2, start: 7, end: 7 },
    ]);
    expect(cut).toEqual([
      { start: 4, end: 6, keys: [1], starts: [1], ends: [1] },
      { start: 6, end: 9, keys: [], starts: [], ends: [] },
    ]);
  });

  it('tiles the range, and every segment holds exactly the marks that cover it', () => {
    const mark = fc.record({ key: fc.nat(5), start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(mark), fc.array(fc.nat(50)), (marks, cuts) => {
        const cut = segments({ start: 3, end: 37 }, marks, cuts);
        expect([3, ...cut.map(({ end }) => end)]).toEqual([...cut.map(({ start }) => start), 37]);
        for (const { start, end, keys } of cut) {
          const covering = marks.filter(
            (mark) => mark.start <= start && mark.end >= end && mark.start < mark.end,
          );
          expect(keys).toEqual([...new Set(covering.map(({ key }) => key))].sort((a, b) => a - b));
        }
      }),
    );
  });
});
