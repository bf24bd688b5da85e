import { geoArea, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, degrees } from './area.ts';
import { placeLabels } from './place-labels.ts';
import { pixelsInKilometre, projectionOf, reachOf, roundLength } from './projection.ts';

const EARTH_KM = 6371;

describe('the area of a place', () => {
  test('a circle whose rim lies as far from the middle as the radius says', () => {
    const spot = { kind: 'region', country: 'NO', latitude: 63, longitude: 11, radius: 120 };
    const area = areaOf(spot, []);
    const ring = (area.shape as unknown as { coordinates: [number, number][][] }).coordinates[0]!;
    for (const point of ring) expect(geoDistance([11, 63], point) * EARTH_KM).toBeCloseTo(120, -0.5);
  });

  test('a country by its shape, and by a circle where there is no shape of it', () => {
    const shape = {
      type: 'Feature' as const,
      id: '208',
      properties: {},
      geometry: { type: 'Polygon' as const, coordinates: [] },
    };
    const denmark = { kind: 'country', country: 'DK', latitude: 56, longitude: 10, radius: 400 };
    expect(areaOf(denmark, [shape])).toEqual({ kind: 'country', shape });
    expect(areaOf({ ...denmark, country: 'NO' }, [shape]).kind).toBe('circle');
    expect(areaOf({ ...denmark, country: 'XK' }, [shape]).kind).toBe('circle');
    expect(areaOf({ ...denmark, kind: 'region' }, [shape]).kind).toBe('circle');
  });

  test('is never a point, however small the radius', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 1, max: 5000, noNaN: true }),
        (latitude, longitude, radius) => {
          const { shape } = areaOf({ kind: 'city', country: null, latitude, longitude, radius }, []);
          expect(geoArea(shape)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('what the map shows', () => {
  test('all places with their areas', () => {
    const spots = [
      { latitude: 60, longitude: 5, radius: 10 },
      { latitude: 49, longitude: 12, radius: 120 },
    ];
    const reach = reachOf(spots)!;
    const projection = projectionOf(reach, 800, 400);
    for (const { latitude, longitude } of spots) {
      const [x, y] = projection([longitude, latitude])!;
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(800);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(400);
    }
  });

  test('the whole world where places lie all over it, or none is there', () => {
    expect(reachOf([])).toBeNull();
    const ends = [
      { latitude: 60, longitude: 5, radius: 10 },
      { latitude: -35, longitude: 150, radius: 10 },
    ];
    expect(reachOf(ends)).toBeNull();
  });

  test('never a town alone: shapes are too coarse for that', () => {
    expect(reachOf([{ latitude: 60, longitude: 5, radius: 4 }])!.degrees).toBeGreaterThan(degrees(250));
  });

  test('a scale bar as long as it says', () => {
    const reach = reachOf([{ latitude: 60, longitude: 5, radius: 400 }])!;
    const projection = projectionOf(reach, 800, 400);
    const inKilometre = pixelsInKilometre(projection, reach);
    const [a, b] = [projection([5, 60])!, projection([5, 61])!];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]) / inKilometre).toBeCloseTo(111.2, 0);
    expect(roundLength(140, 0.1)).toBe(1000);
    expect(roundLength(140, 2)).toBe(50);
  });

  test('the names of places that run into no name before them', () => {
    expect(
      placeLabels([
        { text: 'Bergen', x: 10, y: 10 },
        { text: 'Askoy', x: 30, y: 15 },
        { text: 'Voss', x: 30, y: 40 },
      ]),
    ).toEqual([true, false, true]);
  });
});
