import { describe, expect, it } from 'vitest';
import { SAMPLE } from './testing/sample.ts';
import { verifyAgainst } from './verify.ts';

const [first] = SAMPLE.reports;
const PLACED = {
  ...first!,
  original: { ...first!.original, within: [{ kind: 'row' as const, value: '7' }] },
  where: [{ start: 0, kind: 'page' as const, value: '3' }],
};
const DOSSIER = { ...SAMPLE, reports: [PLACED, ...SAMPLE.reports.slice(1)] };

/** What is told when the first report reads so in its original. */
function told(again: object): readonly string[] {
  const { failures, found } = verifyAgainst(JSON.parse(JSON.stringify(DOSSIER)), [{ ...PLACED, ...again }]);
  expect(found).toBe(1);
  return failures.map(({ message }) => message);
}

describe('a dossier beside its originals', () => {
  it('holds where words and places are those of the file', () => expect(told({})).toEqual([]));

  it('does not hold where a page, a row, the bytes or a word are others', () => {
    const where = [{ start: 0, kind: 'page' as const, value: '4' }];
    expect(told({ where })).toEqual(['reports[0] has other places of the words than its original']);
    const original = { ...PLACED.original, within: [{ kind: 'row' as const, value: '8' }] };
    expect(told({ original })).toEqual(['reports[0] has other steps to the report than its original']);
    expect(told({ original: { ...PLACED.original, sha256: 'f' } })).toEqual([
      'reports[0] has other bytes than its original',
    ]);
    const orphans = told({ text: PLACED.text.replace(/[aeiou]/g, 'y') });
    expect(orphans.at(-1)).toBe('reports[0] has other text than its original');
    expect(orphans.length).toBeGreaterThan(1);
  });

  it('is checked by its own texts where an original is not at hand', () => {
    expect(verifyAgainst(DOSSIER, [])).toMatchObject({ found: 0, failures: [] });
  });
});
