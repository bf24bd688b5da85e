import type { Conflict, Dossier } from '../../model/index.ts';
import { EMPTY_DOSSIER } from './build.ts';
import { CLAIMS } from './sample-claims.ts';
import { DERIVATIONS, FAMILIES } from './sample-lineage.ts';
import { authority, blog, coastline, gazette, northwire, radio } from './sample-reports.ts';
import { STATEMENTS } from './sample-statements.ts';

const CONFLICTS: readonly Conflict[] = [
  {
    id: 'conflict-injured',
    kind: 'number',
    verdict: 'conflict',
    claims: ['claim-fourteen', 'claim-nine'],
    sides: [
      {
        value: 'at least 14 injured',
        statements: ['hurt-northwire', 'hurt-gazette', 'hurt-coastline'],
        independent: { min: 1, max: 1 },
      },
      { value: '9 injured', statements: ['nine-varn', 'nine-seen'], independent: { min: 2, max: 2 } },
    ],
    reasons: ['9 is below “at least 14”.', 'Both count people hurt on the Maren on the same morning.'],
  },
  {
    id: 'conflict-engine',
    kind: 'polarity',
    verdict: 'conflict',
    claims: ['claim-engine'],
    sides: [
      {
        value: 'the engine failed',
        statements: ['engine-northwire', 'engine-gazette', 'engine-blog'],
        independent: { min: 1, max: 2 },
      },
      { value: 'the engine did not fail', statements: ['engine-denied'], independent: { min: 1, max: 1 } },
    ],
    reasons: ['One side denies what the other asserts.'],
  },
];

/** Six reports of a ferry that struck a pier in an invented town, with every kind of thing that a page shows. */
export const SAMPLE: Dossier = {
  ...EMPTY_DOSSIER,
  reports: [northwire, gazette, coastline, radio, authority, blog],
  statements: [...STATEMENTS],
  families: [...FAMILIES],
  derivations: [...DERIVATIONS],
  claims: [...CLAIMS],
  conflicts: [...CONFLICTS],
  problems: [
    {
      input: 'scan-of-leaflet.txt',
      code: 'binary-file',
      message: 'The file holds binary data, not text; give it as text, HTML or JSON.',
    },
    {
      input: 'lettre-de-lomme.txt',
      code: 'language-not-read',
      message: 'The report is in French, which is not read; it is kept for lineage and makes no claims.',
    },
  ],
};
