import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { Spot } from '../../src/server/api/index.ts';
import { degrees } from './area.ts';

type Placed = Pick<Spot, 'latitude' | 'longitude' | 'radius'>;

/** A round stretch of the earth: its middle and how far it reaches, in degrees. */
export interface Reach {
  readonly middle: readonly [longitude: number, latitude: number];
  readonly degrees: number;
}

const IN_DEGREES = 180 / Math.PI;

/** Nothing is drawn closer than this: the shapes of countries are too coarse for it. */
const LEAST = 2.5;

/** What reaches farther is shown on a map of the whole world. */
const WIDEST = 55;

const MARGIN = 16;

/** The stretch that holds all these places with their areas; null when it is better to show the whole world. */
export function reachOf(spots: readonly Placed[]): Reach | null {
  if (spots.length === 0) return null;
  const points = spots.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const ends = spots.map(
    ({ radius }, index) => geoDistance(middle, points[index]!) * IN_DEGREES + degrees(radius),
  );
  const reach = Math.max(LEAST, ...ends) * 1.1;
  return Number.isFinite(reach) && reach <= WIDEST ? { middle, degrees: reach } : null;
}

/** An equal-area projection that fills so many pixels with a stretch, or with the whole world. */
export function projectionOf(reach: Reach | null, width: number, height: number): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  if (reach === null) return geoEqualEarth().rotate([-11, 0]).fitExtent(extent, { type: 'Sphere' });
  const [longitude, latitude] = reach.middle;
  const round = geoCircle().center([longitude, latitude]).radius(reach.degrees)();
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(Math.min(150, reach.degrees * 4 + 10))
    .fitExtent(extent, round)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** How many pixels a kilometre is wide in the middle of a stretch. */
export function pixelsInKilometre(projection: GeoProjection, { middle }: Reach): number {
  const [longitude, latitude] = middle;
  const step = latitude > 0 ? -0.1 : 0.1;
  const [a, b] = [projection([longitude, latitude])!, projection([longitude, latitude + step])!];
  return Math.hypot(a[0] - b[0], a[1] - b[1]) / (0.1 * 111.195);
}

/** The roundest length of at most so many pixels: kilometres of 1, 2 or 5 times a power of ten. */
export function roundLength(pixels: number, inKilometre: number): number {
  const most = pixels / inKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].find((one) => one * power <= most)! * power;
}
