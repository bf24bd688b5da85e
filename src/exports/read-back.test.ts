import { beforeAll, describe, expect, test } from 'vitest';
import { hostileDossier } from '../dossier/testing/hostile.ts';
import type { Dossier } from '../model/index.ts';
import { readTable } from './testing/expect-tables.ts';
import { harbourDossier } from './testing/harbour.ts';
import { READERS } from './testing/readers.ts';

describe('the worked case, with signs of two code units among its words', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await harbourDossier();
  });

  test('has something in every list, so that something is compared', () => {
    const { reports, claims, conflicts, derivations, statements } = dossier;
    const places = statements.flatMap((one) => one.places);
    for (const list of [
      reports,
      claims,
      conflicts,
      derivations,
      places,
      readTable(dossier, 'ucdp', 'events.csv'),
    ])
      expect(list.length).toBeGreaterThan(3);
    expect(statements.some(({ quote }) => /[\uD800-\uDBFF]/.test(quote))).toBe(true);
    expect(statements.some(({ spans }) => spans.length > 1)).toBe(true);
  });

  test.each(READERS)('%s is read back by %s', async (_format, _reader, holds) => {
    await holds(dossier);
  });
});

describe('a dossier in which every text is an attack', () => {
  test.each(READERS)('%s is read back by %s', async (_format, _reader, holds) => {
    await holds(hostileDossier());
  });
});
