import atlasUrl from 'world-atlas/countries-50m.json?url';
import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth's countries at 1:50 million, in degrees: their shapes, all land as one, and the borders between them. */
export interface Atlas {
  readonly countries: readonly Feature<Geometry>[];
  readonly land: Feature | FeatureCollection;
  readonly borders: MultiLineString;
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

function atlasOf(world: World): Atlas {
  return {
    countries: feature(world, world.objects.countries).features,
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  };
}

let loading: Promise<Atlas> | undefined;

/** Loads the shapes, once, from beside the page. */
export function loadAtlas(): Promise<Atlas> {
  loading ??= fetch(atlasUrl).then(async (response) => atlasOf((await response.json()) as World));
  return loading;
}
