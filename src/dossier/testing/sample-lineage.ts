import type { Derivation, Family } from '../../model/index.ts';
import { find } from './build.ts';
import {
  blog,
  CLOSED,
  coastline,
  ENGINE,
  FOURTEEN,
  gazette,
  northwire,
  radio,
  STRUCK,
} from './sample-reports.ts';

function shared(a: typeof northwire, b: typeof northwire, quotes: readonly string[]): Derivation['passages'] {
  return quotes.map((quote) => ({
    from: find(a, quote),
    to: find(b, quote),
    kind: 'wording',
    differences: [],
  }));
}

/** Who leans on whom in the sample. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    id: 'gazette-northwire',
    from: 'gazette',
    to: 'northwire',
    kind: 'copies',
    passages: shared(gazette, northwire, [
      `${STRUCK}, throwing people to the deck. ${FOURTEEN}`,
      `${ENGINE} ${CLOSED}`,
    ]),
    evidence: [find(gazette, '(Northwire)')],
    direction: 'known',
    reasons: ['The Gazette credits Northwire.'],
    strength: 1,
  },
  {
    id: 'coastline-northwire',
    from: 'coastline',
    to: 'northwire',
    kind: 'abridges',
    passages: shared(coastline, northwire, [STRUCK, FOURTEEN, CLOSED]),
    evidence: [],
    direction: 'unknown',
    reasons: ['Neither report names the other and both carry the same date.'],
    strength: 0.97,
  },
  {
    id: 'blog-northwire',
    from: 'blog',
    to: 'northwire',
    kind: 'cites',
    passages: [],
    evidence: [find(blog, 'According to Northwire')],
    direction: 'known',
    reasons: ['“According to Northwire” names it as the source.'],
    strength: 1,
  },
  {
    id: 'radio-hospital',
    from: 'radio',
    to: { source: 'Island hospital' },
    kind: 'cites',
    passages: [],
    evidence: [find(radio, 'Dr Ilse Varn of the island hospital')],
    direction: 'known',
    reasons: ['The doctor speaks to the station.'],
    strength: 1,
  },
];

/** A family of three and three single reports. */
export const FAMILIES: readonly Family[] = [
  {
    id: 'family-northwire',
    origin: 'Northwire',
    members: [
      { report: 'northwire', mode: 'own', also: [] },
      { report: 'gazette', mode: 'verbatim', also: [] },
      { report: 'coastline', mode: 'abridged', also: [] },
    ],
  },
  { id: 'family-radio', origin: null, members: [{ report: 'radio', mode: 'own', also: [] }] },
  { id: 'family-authority', origin: null, members: [{ report: 'authority', mode: 'own', also: [] }] },
  { id: 'family-blog', origin: null, members: [{ report: 'blog', mode: 'own', also: [] }] },
];
