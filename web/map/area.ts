import { geoCircle } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import type { Spot } from '../../src/server/api/index.ts';

type Placed = Pick<Spot, 'kind' | 'country' | 'latitude' | 'longitude' | 'radius'>;

/** The area that a name may mean: a country's own shape, or a circle. */
export type Area =
  | { readonly kind: 'country'; readonly shape: Feature<Geometry> }
  | { readonly kind: 'circle'; readonly shape: Polygon };

const KM_IN_DEGREE = 111.195;

/** An angle at the middle of the earth that spans so many kilometres on the ground. */
export function degrees(kilometres: number): number {
  return Math.min(90, kilometres / KM_IN_DEGREE);
}

/** The shape of a country by its ISO 3166-1 code; Natural Earth names shapes by the number of the same standard. */
function shapeOf(
  code: string | null,
  countries: readonly Feature<Geometry>[],
): Feature<Geometry> | undefined {
  const number = iso31661Alpha2ToNumeric[code ?? ''];
  return number === undefined ? undefined : countries.find(({ id }) => id === number);
}

/** The area of a place: never a point. */
export function areaOf(spot: Placed, countries: readonly Feature<Geometry>[]): Area {
  const shape = spot.kind === 'country' ? shapeOf(spot.country, countries) : undefined;
  if (shape) return { kind: 'country', shape };
  const middle: [number, number] = [spot.longitude, spot.latitude];
  return { kind: 'circle', shape: geoCircle().center(middle).radius(degrees(spot.radius))() };
}
