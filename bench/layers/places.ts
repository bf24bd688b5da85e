import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { gazetteerHolds, readPlaces, resolvePlaces } from '../../src/measures/index.ts';
import { type Place, reportOfText } from '../../src/model/index.ts';
import {
  type GeoDocument,
  mentionF1,
  readGeoXml,
  type Resolution,
  resolutionScores,
  type Toponym,
} from '../metrics/geo.ts';
import type { Metric, Scorer } from '../scorer.ts';

function toponymOf({ spans, geonames, latitude, longitude }: Place): Toponym {
  return { start: spans[0]!.start, end: spans[0]!.end, geonames, latitude, longitude };
}

/** Our reading of one article: what we find by ourselves, and how we resolve the given mentions. */
function readArticle(document: GeoDocument): { found: Place[]; resolved: Resolution[] } {
  const { text, publisher, published, url } = document;
  const report = reportOfText(text, { publisher, published, url });
  const analysis = analyseText(document.text);
  const given = document.toponyms.filter((toponym) => toponym.latitude !== null);
  const places = new Map(
    resolvePlaces(report, analysis, given).map((place) => [place.spans[0]!.start, toponymOf(place)]),
  );
  const resolved = given.map((gold) => ({ gold, found: places.get(gold.start) ?? null }));
  return { found: readPlaces(report, analysis), resolved };
}

function isDemonym(places: readonly Place[], toponym: Toponym): boolean {
  return places.some((place) => place.use === 'demonym' && place.spans[0]!.start === toponym.start);
}

function scoreSet(name: string, documents: readonly GeoDocument[]): Record<string, Metric> {
  const read = documents.map((document) => ({ document, ...readArticle(document) }));
  const resolved = read.flatMap((article) => article.resolved);
  const scores = resolutionScores(resolved);
  const all = read.map(({ document, found }) => ({ gold: document.toponyms, found: found.map(toponymOf) }));
  const strict = read.map(({ document, found }) => ({
    gold: document.toponyms.filter((toponym) => !isDemonym(found, toponym)),
    found: found.filter((place) => place.use !== 'demonym').map(toponymOf),
  }));
  const held = resolved.filter(({ gold }) => gold.geonames !== null && gazetteerHolds(gold.geonames)).length;
  const metric = (value: number, unit: string, n = scores.n): Metric => ({ value, unit, n });
  return {
    [`places.${name}.f1`]: metric(100 * mentionF1(all), 'F1', all.flatMap((pair) => pair.gold).length),
    [`places.${name}.f1-without-demonyms`]: metric(
      100 * mentionF1(strict),
      'F1',
      strict.flatMap((pair) => pair.gold).length,
    ),
    [`places.${name}.exact`]: metric(100 * scores.exact, '%'),
    [`places.${name}.acc161`]: metric(100 * scores.acc161, '%'),
    [`places.${name}.median_km`]: metric(scores.median, 'km'),
    [`places.${name}.ceiling`]: metric(scores.n === 0 ? 0 : (100 * held) / scores.n, '%'),
  };
}

/** Place names of LGL and TR-News: mentions from raw text, resolution on the given mentions (as Mordecai 3 reports it). */
export const placesScorer: Scorer = {
  name: 'places',
  metrics: ['places.'],
  run(context) {
    const folder = join(context.corpora, 'places');
    const files = existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.xml'))
          .sort()
      : [];
    const metrics: Record<string, Metric> = {};
    for (const file of files) {
      const documents = readGeoXml(readFileSync(join(folder, file), 'utf8'));
      Object.assign(metrics, scoreSet(file.replace('.xml', ''), documents));
    }
    return Promise.resolve(metrics);
  },
};
