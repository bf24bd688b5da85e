import type { Claim, Dossier, Place, Statement } from '../model/index.ts';
import { type ExportedFile, jsonFile } from './exported-file.ts';

type Located = Place & { readonly latitude: number; readonly longitude: number };

function isLocated(place: Place): place is Located {
  return place.use === 'place' && place.latitude !== null && place.longitude !== null;
}

function featureOf(place: Located, statement: Statement, claims: readonly string[]): unknown {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: {
      name: place.name,
      quote: place.spans.map(({ quote }) => quote).join(' … '),
      geonames: place.geonames,
      country: place.country,
      kind: place.kind,
      precision_km: place.precision,
      offset_km: place.offset?.kilometres ?? null,
      offset_bearing: place.offset?.bearing ?? null,
      statement: statement.id,
      report: statement.report,
      words: statement.quote,
      claims,
    },
  };
}

function claimIds(claims: readonly Claim[]): (statement: string) => string[] {
  return (statement) =>
    claims.filter(({ statements }) => statements.some(({ id }) => id === statement)).map(({ id }) => id);
}

/**
 * The places of statements as GeoJSON (RFC 7946): a point for each place named, longitude first. A point is the middle
 * of what the name covers, within `precision_km`; words of origin and bodies named by a place are left out.
 */
export function geoJsonFile({ statements, claims }: Dossier): ExportedFile {
  const claimsOf = claimIds(claims);
  const features = statements.flatMap((statement) =>
    statement.places.filter(isLocated).map((place) => featureOf(place, statement, claimsOf(statement.id))),
  );
  return jsonFile('places.geojson', 'application/geo+json', { type: 'FeatureCollection', features });
}
