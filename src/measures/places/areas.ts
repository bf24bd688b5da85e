import type { GazetteerEntry } from './gazetteer.ts';

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres. */
export function distanceKm(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether the entry covers land that others lie in. */
export function isArea({ kind }: GazetteerEntry): boolean {
  return (
    kind === 'country' || kind === 'region' || kind === 'county' || kind === 'continent' || kind === 'area'
  );
}

/** Whether the entry lies in the area. */
export function liesIn(entry: GazetteerEntry, area: GazetteerEntry): boolean {
  if (entry.number === area.number) return false;
  return entry.country === area.number || entry.region === area.number || entry.county === area.number;
}

/** Numbers of the areas that hold the entry, itself included if it is one. */
export function areasOf(entry: GazetteerEntry): number[] {
  const areas = [entry.country, entry.region, entry.county].filter(
    (number) => number >= 0 && number !== entry.number,
  );
  return isArea(entry) ? [...areas, entry.number] : areas;
}
