import type { Place, Statement } from '../../model/index.ts';
import { compareText, groupBy } from '../../text/index.ts';
import type { MapView, Spot } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

interface Told {
  readonly place: Place;
  readonly statement: Statement;
}

/** What a name without a stated radius is drawn with, in kilometres. */
const UNSTATED_RADIUS = 10;

/** A place at a distance from a named one lies somewhere within what the name covers and that distance. */
function radiusOf({ precision, offset }: Place): number {
  return (precision ?? UNSTATED_RADIUS) + (offset?.kilometres ?? 0);
}

function keyOf({ place }: Told): string {
  return `${place.geonames ?? place.name} ${radiusOf(place)}`;
}

function spotOf(key: string, told: readonly Told[], shelf: Shelf): Spot[] {
  const { place } = told[0]!;
  const { name, kind, country, latitude, longitude } = place;
  if (latitude === null || longitude === null) return [];
  const claims = told.flatMap(({ statement }) =>
    (shelf.standings.get(statement.id) ?? []).map(({ claim }) => claim),
  );
  return [
    {
      key,
      name,
      kind,
      country,
      latitude,
      longitude,
      radius: radiusOf(place),
      claims: [...new Set(claims)].map(({ id, gist }) => ({ id, gist })),
      statements: new Set(told.map(({ statement }) => statement.id)).size,
    },
  ];
}

/** Every place that statements speak of, each once, and the names that no gazetteer entry fits. */
export function mapOf(shelf: Shelf): MapView {
  const told = shelf.dossier.statements.flatMap((statement) =>
    statement.places.filter(({ use }) => use === 'place').map((place) => ({ place, statement })),
  );
  const spots = [...groupBy(told, keyOf)].flatMap(([key, group]) => spotOf(key, group, shelf));
  const unplaced = told.filter(({ place }) => place.latitude === null).map(({ place }) => place.name);
  return {
    revision: shelf.revision,
    spots: spots.sort((a, b) => b.statements - a.statements || compareText(a.key, b.key)),
    unplaced: [...new Set(unplaced)].sort(compareText),
  };
}
