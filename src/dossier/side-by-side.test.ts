import { describe, expect, it } from 'vitest';
import type { Derivation } from '../model/index.ts';
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

describe('sideBySide', () => {
  const drawn = sideBySide(pair([{ from: find(short, SHARED), to: find(long, SHARED) }]));

  it('marks and numbers a shared passage on both sides', () => {
    const text = shownWithMarks(drawn);
    expect(text).toContain('R1 Weir Gazette [ 1 The weir gave way at noon.] Nobody saw it.');
    expect(text.match(/\[ 1 The weir gave way at noon\.\]/g)).toHaveLength(2);
  });

  it('shows only the ends of a long stretch that is not shared', () => {
    expect(shownWithMarks(drawn)).toContain('[… 1120 characters that are not shared …]');
  });
});
