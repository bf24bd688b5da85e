import type { Claim, Dossier, Place, Quantity, Statement, Time } from '../model/index.ts';
import { type Cell, csvFile, type Row } from './csv.ts';
import type { ExportedFile } from './exported-file.ts';
import { type DossierIndex, indexOf, type LinkedStatement, linkedStatements, placeText } from './index-of.ts';

const COLUMNS = [
  'id',
  'headline',
  'date_start',
  'date_end',
  'date_prec',
  'date_evidence',
  'where_coordinates',
  'country',
  'latitude',
  'longitude',
  'where_prec',
  'where_evidence',
  'low',
  'low_evidence',
  'best',
  'best_evidence',
  'high',
  'high_evidence',
  'number_of_sources',
  'independent_min',
  'independent_max',
  'source_article',
  'source_office',
  'source_date',
  'source_original',
] as const;

/** Something of a statement together with the words that it rests on. */
interface Found<T> {
  readonly value: T;
  readonly statement: Statement;
}

/** Words with their report and offsets: “five” (r1[0,4)). */
function evidence(found: Found<Quantity | Time | Place> | undefined): string | null {
  if (found === undefined) return null;
  const { spans } = found.value;
  return `“${spans.map(({ quote }) => quote).join(' … ')}” (${placeText(spans)})`;
}

function isToll({ role, change, whole }: Quantity): boolean {
  return role === 'die' && change === null && whole === null;
}

function tollsOf(linked: readonly LinkedStatement[]): Found<Quantity>[] {
  return linked.flatMap(({ statement }) =>
    statement.quantities.filter(isToll).map((value) => ({ value, statement })),
  );
}

/** The one with the smallest number; of equals the first. */
function least<T>(list: readonly T[], numberOf: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, item) => (best === undefined || numberOf(item) < numberOf(best) ? item : best),
    undefined,
  );
}

/** How many origins of the claim give this figure. */
function originsGiving(value: number, tolls: readonly Found<Quantity>[], claim: Claim): number {
  const giving = new Set(
    tolls.filter((toll) => toll.value.value === value).map(({ statement }) => statement.id),
  );
  return claim.origins.filter(({ statements }) => statements.some((id) => giving.has(id))).length;
}

/** The figure that most origins give; of those that as many give the lowest, as UCDP codes it. */
function bestToll(tolls: readonly Found<Quantity>[], claim: Claim): Found<Quantity> | undefined {
  const most = Math.max(0, ...tolls.map(({ value }) => originsGiving(value.value, tolls, claim)));
  const candidates = tolls.filter(({ value }) => originsGiving(value.value, tolls, claim) === most);
  return least(candidates, ({ value }) => value.value);
}

function tollCells(linked: readonly LinkedStatement[], claim: Claim): Row {
  const tolls = tollsOf(linked);
  const low = least(tolls, ({ value }) => value.low ?? value.value);
  const high = least(tolls, ({ value }) => -(value.high ?? value.value));
  const best = bestToll(tolls, claim);
  return {
    low: low ? (low.value.low ?? low.value.value) : null,
    low_evidence: evidence(low),
    best: best?.value.value ?? null,
    best_evidence: evidence(best),
    high: high ? (high.value.high ?? high.value.value) : null,
    high_evidence: evidence(high),
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** UCDP's date precision: 1 a day, 2 up to six days, 3 a week, 4 a month, 5 longer. */
function datePrecision(earliest: string, latest: string): number {
  const days = Math.round((Date.parse(latest) - Date.parse(earliest)) / DAY) + 1;
  return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5;
}

function daysIn({ earliest, latest }: Time): number {
  return Date.parse(latest!) - Date.parse(earliest!);
}

function isEventTime({ role, earliest, latest }: Time): boolean {
  return role === 'event' && earliest !== null && latest !== null;
}

function dateCells(linked: readonly LinkedStatement[]): Row {
  const times = linked.flatMap(({ statement }) =>
    statement.times.filter(isEventTime).map((value) => ({ value, statement })),
  );
  const found = least(times, ({ value }) => daysIn(value));
  if (found === undefined) return {};
  const { earliest, latest } = found.value;
  return {
    date_start: earliest,
    date_end: latest,
    date_prec: datePrecision(earliest!, latest!),
    date_evidence: evidence(found),
  };
}

/** UCDP's precision of place: 1 a spot, 2 near one, 4 a first-level region, 5 an area, 6 a country. */
const PLACE_PRECISION: Readonly<Record<string, number>> = { city: 1, region: 4, area: 5, country: 6 };

function wherePrecision({ kind, offset }: Place): number {
  const whole = PLACE_PRECISION[kind ?? ''] ?? 5;
  return whole === 1 && offset !== null ? 2 : whole;
}

function whereCells(linked: readonly LinkedStatement[]): Row {
  const places = linked.flatMap(({ statement }) =>
    statement.places
      .filter(({ use, latitude }) => use === 'place' && latitude !== null)
      .map((value) => ({ value, statement })),
  );
  const found = least(places, ({ value }) => wherePrecision(value));
  if (found === undefined) return {};
  const { name, country, latitude, longitude } = found.value;
  return {
    where_coordinates: name,
    country,
    latitude,
    longitude,
    where_prec: wherePrecision(found.value),
    where_evidence: evidence(found),
  };
}

function distinct(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join('; ');
}

function sourceCells(linked: readonly LinkedStatement[], { origins, independent }: Claim): Row {
  return {
    number_of_sources: new Set(linked.map(({ report }) => report.id)).size,
    independent_min: independent?.min ?? null,
    independent_max: independent?.max ?? null,
    source_article: distinct(linked.map(({ report }) => report.url ?? report.title ?? report.id)),
    source_office: distinct(linked.map(({ report }) => report.publisher)),
    source_date: distinct(linked.map(({ report }) => report.published)),
    source_original: origins.map(({ name }) => name).join('; '),
  };
}

function rowOf(claim: Claim, index: DossierIndex): Row[] {
  const linked = linkedStatements(claim, index).filter(({ link }) => link.relation === 'supports');
  if (tollsOf(linked).length === 0) return [];
  const cells: Record<string, Cell> = {
    id: claim.id,
    headline: claim.gist,
    ...dateCells(linked),
    ...whereCells(linked),
    ...tollCells(linked, claim),
    ...sourceCells(linked, claim),
  };
  return [cells];
}

/**
 * A row for every claim that gives a number of dead, in the columns of the UCDP Georeferenced Event Dataset as far as
 * reports give them (low, best and high estimate, precision of date and place, source_original), with the words that
 * each figure rests on in a column beside it. What UCDP's coders decide (sides, type of violence) is not filled in.
 */
export function eventRowsFile(dossier: Dossier): ExportedFile {
  const index = indexOf(dossier);
  return csvFile(
    'events.csv',
    COLUMNS,
    dossier.claims.flatMap((claim) => rowOf(claim, index)),
  );
}
