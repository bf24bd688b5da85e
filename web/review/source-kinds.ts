import type { SourceKind } from '../../src/model/index.ts';

/** The kinds of source in the order of the model. They are written out since the model's schemas would weigh more than the page. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'person',
  'organisation',
  'outlet',
  'agency',
  'document',
  'communique',
  'account',
  'instrument',
  'witness',
  'unnamed',
  'general',
];
