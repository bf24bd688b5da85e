import { describe, expect, it } from 'vitest';
import { creditF1, tsvRecords } from './credit.ts';

describe('creditF1', () => {
  it('counts an article once, as found, missed or wrongly credited', () => {
    const pairs = [
      { gold: 'Associated Press', ours: ['Associated Press'] },
      { gold: 'Reuters', ours: [] },
      { gold: null, ours: ['Reuters'] },
      { gold: null, ours: [] },
    ];
    // One right of two labelled and two named.
    expect(creditF1(pairs)).toBe(0.5);
  });

  it('takes another agency than the labelled one as both missed and wrong', () => {
    expect(creditF1([{ gold: 'Reuters', ours: ['Associated Press'] }])).toBe(0);
  });

  it('is 0 without labels and names', () => expect(creditF1([{ gold: null, ours: [] }])).toBe(0));
});

describe('tsvRecords', () => {
  it('names cells by the header', () => {
    expect(tsvRecords('filename\twire\na\tAP\nb\t\n')).toEqual([
      { filename: 'a', wire: 'AP' },
      { filename: 'b', wire: '' },
    ]);
  });
});
