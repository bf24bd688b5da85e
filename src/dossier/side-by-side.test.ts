import { describe, expect, it } from 'vitest';
import type { Derivation } from '../model/index.ts';
import { htmlText } from './markup.ts';
import { sideBySide } from './side-by-side.ts';
import { EMPTY_DOSSIER, find, report } from './testing/build.ts';
import { shownWithMarks } from './testing/shown.ts';
import { viewOf } from './view.ts';

const SHARED = 'The weir gave way at noon.';
const short = report('short', 'Weir Gazette', [['body', `${SHARED} Nobody saw it.`]]);
const long = report('long', 'Valley Daily', [['body', `${'A long day began. '.repeat(80)}${SHARED}`]]);

function pair(passages: Derivation['passages']): Parameters<typeof sideBySide>[0] {
  const view = viewOf({ ...EMPTY_DOSSIER, reports: [short, long] });
  const derivation: Derivation = {
    id: 'd',
    from: 'short',
    to: 'long',
    kind: 'abridges',
    passages,
    evidence: [],
    direction: 'known',
    reasons: [],
    strength: 0.6,
  };
  return { index: 4, derivation, from: view.reports.get('short')!, to: view.reports.get('long')! };
}

describe('a changed word inside a passage', () => {
  const [early, late] = ['eleven', 'twelve'].map((hour, i) =>
    report(['short', 'long'][i]!, 'Weir Gazette', [['body', `The weir gave way at ${hour} <b>sharp.`]]),
  );

  it('is marked on both sides, with what the other says', () => {
    const view = viewOf({ ...EMPTY_DOSSIER, reports: [early!, late!] });
    const difference = { kind: 'figure', from: find(early!, 'eleven'), to: find(late!, 'twelve') } as const;
    const gone = { kind: 'only-from', from: find(early!, '<b>sharp'), to: null } as const;
    const passage = {
      from: find(early!, early!.text),
      to: find(late!, late!.text),
      kind: 'wording',
      differences: [difference, gone],
    } as const;
    const { derivation, index } = pair([{ ...passage, differences: [...passage.differences] }]);
    const drawn = sideBySide({
      index,
      derivation,
      from: view.reports.get('short')!,
      to: view.reports.get('long')!,
    });
    const page = htmlText(drawn);
    expect(page).toContain('<i class="changed figure" title="the other: twelve">eleven</i>');
    expect(page).toContain('<i class="changed figure" title="the other: eleven">twelve</i>');
    expect(page).toContain('<i class="changed only-from" title="not in the other">&lt;b&gt;sharp</i>');
  });
});

describe('sideBySide', () => {
  const drawn = sideBySide(
    pair([{ from: find(short, SHARED), to: find(long, SHARED), kind: 'wording', differences: [] }]),
  );

  it('marks and numbers a shared passage on both sides', () => {
    const text = shownWithMarks(drawn);
    expect(text).toContain('R1 Weir Gazette [ 1 The weir gave way at noon.] Nobody saw it.');
    expect(text.match(/\[ 1 The weir gave way at noon\.\]/g)).toHaveLength(2);
  });

  it('shows only the ends of a long stretch that is not shared', () => {
    expect(shownWithMarks(drawn)).toContain('[… 1120 characters that are not shared …]');
  });
});
