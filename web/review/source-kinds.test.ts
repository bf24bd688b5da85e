import { expect, it } from 'vitest';
import { SourceKind } from '../../src/model/index.ts';
import { SOURCE_KINDS } from './source-kinds.ts';

it('offers every kind of source that the model knows', () => {
  expect(SOURCE_KINDS).toEqual(SourceKind.options);
});
