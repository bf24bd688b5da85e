/** A toponym with half-open character offsets and what it is resolved to. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface GeoDocument {
  readonly text: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string | null;
  readonly toponyms: readonly Toponym[];
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres; infinite where a position is missing. */
export function kilometresBetween(a: Toponym, b: Toponym): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Resolution {
  readonly gold: Toponym;
  readonly found: Toponym | null;
}

/** 161 kilometres are 100 miles, the usual measure of "near enough" (Leidner 2007; Gritta et al. 2018). */
const NEAR_KM = 161;

/**
 * Of the gold mentions that carry a position: the share resolved to the same id, the share resolved within 161 km, and the median
 * distance in kilometres over those resolved at all. An unresolved mention is wrong in the first two.
 */
export function resolutionScores(pairs: readonly Resolution[]): {
  exact: number;
  acc161: number;
  median: number;
  n: number;
} {
  const n = pairs.length;
  const distances = pairs.map(({ gold, found }) =>
    found === null ? Number.POSITIVE_INFINITY : distanceOf(gold, found),
  );
  const resolved = distances.filter(Number.isFinite).sort((a, b) => a - b);
  const exact = pairs.filter(
    ({ gold, found }) => found !== null && gold.geonames !== null && gold.geonames === found.geonames,
  );
  return {
    exact: n === 0 ? 0 : exact.length / n,
    acc161: n === 0 ? 0 : distances.filter((distance) => distance <= NEAR_KM).length / n,
    median: resolved[Math.floor(resolved.length / 2)] ?? 0,
    n,
  };
}

function distanceOf(gold: Toponym, found: Toponym): number {
  return gold.geonames !== null && gold.geonames === found.geonames ? 0 : kilometresBetween(gold, found);
}

/** F1 of mentions: a found one counts when it overlaps a gold one, each used once. */
export function mentionF1(
  pairs: readonly { readonly gold: readonly Toponym[]; readonly found: readonly Toponym[] }[],
): number {
  let hits = 0;
  let all = 0;
  for (const { gold, found } of pairs) {
    const free = new Set(found);
    all += gold.length + found.length;
    for (const item of gold)
      for (const other of free) {
        if (other.start >= item.end || item.start >= other.end) continue;
        free.delete(other);
        hits += 1;
        break;
      }
  }
  return all === 0 ? 0 : (2 * hits) / all;
}

function tag(xml: string, name: string): string | null {
  return new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]?.trim() ?? null;
}

function number(text: string | null): number | null {
  return text === null || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function toponymOf(xml: string): Toponym {
  const id = /geonameid="(\d+)"/.exec(xml)?.[1];
  return {
    start: Number(tag(xml, 'start')),
    end: Number(tag(xml, 'end')),
    geonames: id === undefined ? null : Number(id),
    latitude: number(tag(xml, 'lat')),
    longitude: number(tag(xml, 'lon')),
  };
}

/** Some gold offsets lie up to a dozen characters late: a mention stands where its phrase does, at or before the given start. */
function placed(text: string, toponym: Toponym, phrase: string | null): Toponym {
  if (phrase === null || text.slice(toponym.start, toponym.end) === phrase) return toponym;
  const start = text.lastIndexOf(phrase, toponym.start);
  return start < 0 || toponym.start - start > 12
    ? toponym
    : { ...toponym, start, end: start + phrase.length };
}

function uncdata(text: string): string {
  const inner = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(text)?.[1];
  return (
    inner ??
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
  );
}

function documentOf(xml: string): GeoDocument {
  const text = uncdata(/<text>([\s\S]*?)<\/text>/.exec(xml)?.[1] ?? '');
  const toponyms = [...xml.matchAll(/<toponym>([\s\S]*?)<\/toponym>/g)].map((match) =>
    placed(text, toponymOf(match[1]!), tag(match[1]!, 'phrase')),
  );
  return {
    text,
    publisher: tag(xml, 'domain') ?? '',
    url: tag(xml, 'url') ?? '',
    published: tag(xml, 'dltime')?.slice(0, 10) ?? null,
    toponyms: toponyms.filter((toponym) => toponym.end > toponym.start && toponym.end <= text.length),
  };
}

/** The articles of a corpus in the XML of LGL (Lieberman et al. 2010) and TR-News (Kamalloo and Rafiei 2018). */
export function readGeoXml(xml: string): GeoDocument[] {
  return [...xml.matchAll(/<article[^>]*>([\s\S]*?)<\/article>/g)].map((match) => documentOf(match[1]!));
}
