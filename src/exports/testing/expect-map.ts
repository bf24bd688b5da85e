import { check } from '@placemarkio/check-geojson';
import { expect } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { exportDossier } from '../index.ts';

interface Feature {
  readonly geometry: { readonly coordinates: readonly number[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A checker of RFC 7946 takes the file, and each place of a statement is a point where the dossier has it. */
export function expectMap(dossier: Dossier): void {
  const { features } = check(exportDossier(dossier, 'geojson')[0]!.text) as unknown as {
    features: Feature[];
  };
  const places = dossier.statements.flatMap((statement) =>
    statement.places
      .filter(({ use, latitude }) => use === 'place' && latitude !== null)
      .map((place) => ({ place, statement })),
  );
  expect(features).toHaveLength(places.length);
  for (const [index, { place, statement }] of places.entries()) {
    const { geometry, properties } = features[index]!;
    expect(geometry.coordinates).toEqual([place.longitude, place.latitude]);
    expect(properties).toMatchObject({
      name: place.name,
      statement: statement.id,
      words: statement.quote,
      precision_km: place.precision,
      claims: dossier.claims
        .filter(({ statements }) => statements.some(({ id }) => id === statement.id))
        .map(({ id }) => id),
    });
  }
}
