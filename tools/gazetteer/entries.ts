import { foldName } from '../../src/measures/places/fold-name.ts';
import { NONE, PLACE_KINDS, type PlaceKind } from '../../src/measures/places/gazetteer-format.ts';
import { CITY_ALIASES, COUNTRY_ALIASES, EXTRAS, REGION_ALIASES } from './extras.ts';
import type { SourceCity, SourceCountry, Sources } from './sources.ts';

/** A row of the gazetteer; `country`, `region` and `county` are numbers of other rows or `NONE`. */
export interface Entry {
  readonly geonames: number;
  readonly kind: PlaceKind;
  readonly code: string;
  latitude: number;
  longitude: number;
  population: number;
  readonly country: number;
  readonly region: number;
  readonly county: number;
  /** Folded names; true for the place's own name, false for alternates. */
  readonly names: ReadonlyMap<string, boolean>;
}

const LATIN = /^[\p{Script=Latin}\p{M}\s'’‘ʻʼ`.\-–]+$/u;
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ez|es|esh|er|et|en) (?=.{4})/;
const ARABIC = new Set('DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SD SY TN AE YE SO'.split(' '));

/** Whether an alternate name is one that English news may use: no airport code, no machine romanisation, no other script. */
function isUsable(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 40 &&
    LATIN.test(name) &&
    !/^[A-Z]{2,4}$/.test(name) &&
    name[0] !== name[0]!.toLowerCase()
  );
}

/** Spellings that English news uses beside those of GeoNames: without the Arabic article, and by Ukraine's own transliteration. */
function variantsOf(fold: string, country: string): string[] {
  if (ARABIC.has(country)) return [fold.replace(ARTICLE, '')];
  if (country !== 'UA') return [];
  const ukrainian = fold.replaceAll('yi', 'i').replace(/y(?=[aeu])/g, 'i');
  return [ukrainian, ukrainian.replace(/iy$/, 'yi')];
}

function folded(
  own: readonly string[],
  alternates: readonly string[],
  country: string,
): Map<string, boolean> {
  const names = new Map<string, boolean>();
  const add = (name: string, isOwn: boolean) => {
    const fold = LATIN.test(name) ? foldName(name) : '';
    if (fold.length < 2) return;
    names.set(fold, isOwn || names.get(fold) === true);
    for (const variant of variantsOf(fold, country)) names.set(variant, isOwn || names.get(variant) === true);
  };
  for (const name of own) add(name, true);
  for (const name of alternates) add(name, false);
  return names;
}

function split(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(',');
}

/** The middle of where most of the points lie; outliers (overseas parts) are left out. */
function middle(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return (at(0.04) + at(0.96)) / 2;
}

function blank(
  kind: PlaceKind,
  code: string,
  country: number,
  names: Map<string, boolean>,
): Omit<Entry, 'geonames' | 'region'> {
  return { kind, code, latitude: 0, longitude: 0, population: 0, country, county: NONE, names };
}

function countryEntries(countries: readonly SourceCountry[]): Entry[] {
  return countries.map((country, index) => ({
    ...blank(
      'country',
      country.code,
      index,
      folded([...country.names, ...split(COUNTRY_ALIASES[country.code])], [], country.code),
    ),
    geonames: country.id,
    region: NONE,
  }));
}

const REGION_WORDS =
  / (?:oblast|region|province|governorate|district|state|prefecture|county|department|muhafazat|wilaya)$/;

function withoutKindWords(names: Map<string, boolean>): Map<string, boolean> {
  for (const name of Array.from(names.keys())) names.set(name.replace(REGION_WORDS, ''), true);
  return names;
}

function regionEntries({ countries, admin1 }: Sources): Entry[] {
  return countries.flatMap((country, index) =>
    country.regions.map((region): Entry => {
      const names = [...region.names, admin1.get(region.admin) ?? '', ...split(REGION_ALIASES[region.iso])];
      return {
        ...blank(
          'region',
          region.admin,
          index,
          withoutKindWords(
            folded(
              names.filter((name) => name !== ''),
              [],
              country.code,
            ),
          ),
        ),
        geonames: region.id,
        region: NONE,
      };
    }),
  );
}

function kindOfCity(code: string): PlaceKind {
  if (code === 'PPLC') return 'capital';
  if (code === 'PPLX' || code === 'PPLL') return 'quarter';
  return code === 'PPLA' ? 'seat' : 'city';
}

interface Indices {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly counties: ReadonlyMap<string, number>;
}

/** Counties and districts that hold at least one city, in the order of their codes. */
function countyEntries(sources: Sources, { countries, regions }: Omit<Indices, 'counties'>): Entry[] {
  const used = new Set(sources.cities.map((city) => `${city.country}.${city.admin1}.${city.admin2}`));
  const entries: Entry[] = [];
  for (const code of [...sources.admin2.keys()].sort()) {
    const [country, admin1] = code.split('.') as [string, string];
    if (!used.has(code)) continue;
    const names = folded([sources.admin2.get(code)!], [], country);
    if (names.size === 0) continue;
    entries.push({
      ...blank('county', code, countries.get(country) ?? NONE, names),
      geonames: 0,
      region: regions.get(`${country}.${admin1}`) ?? NONE,
    });
  }
  return entries;
}

function cityEntry(city: SourceCity, indices: Indices): Entry {
  const alternates = city.alternates.filter(isUsable);
  return {
    geonames: city.id,
    kind: kindOfCity(city.code),
    code: '',
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
    country: indices.countries.get(city.country) ?? NONE,
    region: indices.regions.get(`${city.country}.${city.admin1}`) ?? NONE,
    county: indices.counties.get(`${city.country}.${city.admin1}.${city.admin2}`) ?? NONE,
    names: folded([city.name, city.ascii, ...split(CITY_ALIASES[city.id])], alternates, city.country),
  };
}

function extraEntries(): Entry[] {
  return EXTRAS.map((place) => ({
    ...blank(place.kind, '', NONE, folded(place.names.split(','), [], '')),
    geonames: place.id,
    latitude: place.latitude,
    longitude: place.longitude,
    region: NONE,
  }));
}

function indexOf(entries: readonly Entry[], offset: number): Map<string, number> {
  return new Map(entries.map((entry, index) => [entry.code, offset + index]));
}

/** Positions and populations of countries, regions and counties from the cities in them. */
function fillAreas(areas: readonly Entry[], cities: readonly Entry[]): void {
  const inside = new Map<number, Entry[]>();
  const put = (area: number, city: Entry) => {
    const list = inside.get(area);
    if (list === undefined) inside.set(area, [city]);
    else list.push(city);
  };
  for (const city of cities)
    for (const area of [city.country, city.region, city.county]) if (area !== NONE) put(area, city);
  for (const [index, area] of areas.entries()) {
    const members = inside.get(index) ?? [];
    area.latitude = middle(members.map((city) => city.latitude));
    area.longitude = middle(members.map((city) => city.longitude));
    area.population = members.reduce((sum, city) => sum + (city.kind === 'quarter' ? 0 : city.population), 0);
  }
}

/** All rows: countries, regions, counties, cities, then continents and seas; areas come before 65535 so that two bytes name them. */
export function entriesOf(sources: Sources): Entry[] {
  const countries = countryEntries(sources.countries);
  const regions = regionEntries(sources);
  const indices = { countries: indexOf(countries, 0), regions: indexOf(regions, countries.length) };
  const counties = countyEntries(sources, indices);
  const all = { ...indices, counties: indexOf(counties, countries.length + regions.length) };
  const cities = sources.cities.map((city) => cityEntry(city, all));
  const areas = [...countries, ...regions, ...counties];
  if (areas.length >= NONE) throw new Error(`${areas.length} areas do not fit two bytes`);
  fillAreas(areas, cities);
  return [...areas, ...cities, ...extraEntries()];
}

/** The number of a kind in the file. */
export function kindNumber(kind: PlaceKind): number {
  return PLACE_KINDS.indexOf(kind);
}
