import { readWeights } from '../../weights/index.ts';
import {
  BLOCK,
  COLUMNS,
  HEADER_WORDS,
  LIST_BIT,
  MAGIC,
  NONE,
  OWN_BIT,
  PLACE_KINDS,
  type PlaceKind,
  VERSION,
} from './gazetteer-format.ts';

/** A place of the gazetteer. `country`, `region` and `county` are numbers of other entries, or -1. */
export interface GazetteerEntry {
  readonly number: number;
  /** GeoNames id, or 0 where the data has none. */
  readonly geonames: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly kind: PlaceKind;
  readonly country: number;
  readonly region: number;
  readonly county: number;
}

/** An entry found by a name; `own` tells its own name from alternates. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly own: boolean;
}

/** Lookup of places by folded name. */
export interface Gazetteer {
  /** All entries of that name, in the order of the file; empty when there is none. */
  find(folded: string): readonly GazetteerHit[];
  has(folded: string): boolean;
  entry(number: number): GazetteerEntry;
  /** Whether any entry has the GeoNames id. */
  holds(geonames: number): boolean;
  /** ISO 3166-1 code of the entry's country, or null. */
  countryCode(entry: GazetteerEntry): string | null;
  /** The country's entry by its ISO code. */
  country(code: string): GazetteerEntry | null;
}

type Column = (typeof COLUMNS)[number][0];
type Numbers = Uint32Array | Float32Array | Uint16Array | Uint8Array;

interface File {
  readonly columns: Readonly<Record<Column, Numbers>>;
  readonly codes: Uint8Array;
  readonly blocks: Uint32Array;
  readonly names: Uint8Array;
  readonly postings: Uint32Array;
  readonly lists: Uint32Array;
}

function view(buffer: ArrayBuffer, column: Column, at: number, count: number): Numbers {
  if (column === 'latitude' || column === 'longitude') return new Float32Array(buffer, at, count);
  if (column === 'kind') return new Uint8Array(buffer, at, count);
  if (column === 'country' || column === 'region' || column === 'county')
    return new Uint16Array(buffer, at, count);
  return new Uint32Array(buffer, at, count);
}

function padded(size: number): number {
  return size + ((4 - (size % 4)) % 4);
}

/** @throws when the file is of another make. */
function open(bytes: Uint8Array): File {
  const { buffer } = new Uint8Array(bytes);
  const [magic, version, entries, countries, names, blocks, nameBytes, lists] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  ) as unknown as number[];
  if (magic !== MAGIC || version !== VERSION)
    throw new Error('models/gazetteer.bin is no gazetteer of this version');
  let at = HEADER_WORDS * 4;
  const take = (size: number): number => {
    const start = at;
    at += padded(size);
    return start;
  };
  const columns = {} as Record<Column, Numbers>;
  for (const [column, width] of COLUMNS)
    columns[column] = view(buffer, column, take(entries! * width), entries!);
  return {
    columns,
    codes: new Uint8Array(buffer, take(countries! * 2), countries! * 2),
    blocks: new Uint32Array(buffer, take(blocks! * 4), blocks!),
    names: new Uint8Array(buffer, take(nameBytes!), nameBytes!),
    postings: new Uint32Array(buffer, take(names! * 4), names!),
    lists: new Uint32Array(buffer, take(lists! * 4), lists!),
  };
}

/** Compares a name with the one whose length byte stands at `at`, by code units. */
function compareAt(names: Uint8Array, at: number, name: string): number {
  const length = names[at]!;
  const shared = Math.min(length, name.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = name.charCodeAt(i) - names[at + 1 + i]!;
    if (difference !== 0) return difference;
  }
  return name.length - length;
}

/** The last block whose first name does not come after `name`. */
function blockOf({ blocks, names }: File, name: string): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareAt(names, blocks[middle]!, name) >= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of a name, or -1. */
function nameNumber(file: File, name: string): number {
  const block = blockOf(file, name);
  let at = file.blocks[block]!;
  const last = Math.min((block + 1) * BLOCK, file.postings.length);
  for (let number = block * BLOCK; number < last; number += 1) {
    if (compareAt(file.names, at, name) === 0) return number;
    at += file.names[at]! + 1;
  }
  return -1;
}

function postingsOf(file: File, name: string): readonly number[] {
  const number = nameNumber(file, name);
  if (number < 0) return [];
  const posting = file.postings[number]!;
  if (posting < LIST_BIT) return [posting];
  const at = posting - LIST_BIT;
  return Array.from(file.lists.subarray(at + 1, at + 1 + file.lists[at]!));
}

function none(number: number): number {
  return number === NONE ? -1 : number;
}

/** Ten metres are fine enough, and single floats hold no more. */
function fourDigits(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function entryOf({ columns }: File, number: number): GazetteerEntry {
  return {
    number,
    geonames: columns.geonames[number]!,
    latitude: fourDigits(columns.latitude[number]!),
    longitude: fourDigits(columns.longitude[number]!),
    population: columns.population[number]!,
    kind: PLACE_KINDS[columns.kind[number]!]!,
    country: none(columns.country[number]!),
    region: none(columns.region[number]!),
    county: none(columns.county[number]!),
  };
}

function codeAt({ codes }: File, country: number): string | null {
  if (country < 0) return null;
  return String.fromCharCode(codes[country * 2]!, codes[country * 2 + 1]!);
}

function gazetteerOf(file: File): Gazetteer {
  const countries = new Map<string, number>();
  for (let i = 0; i * 2 < file.codes.length; i += 1) countries.set(codeAt(file, i)!, i);
  return {
    find: (folded) =>
      postingsOf(file, folded).map((posting) => ({
        entry: entryOf(file, posting & ~OWN_BIT),
        own: (posting & OWN_BIT) !== 0,
      })),
    has: (folded) => nameNumber(file, folded) >= 0,
    entry: (number) => entryOf(file, number),
    holds: (geonames) => file.columns.geonames.includes(geonames),
    countryCode: (entry) => codeAt(file, entry.country),
    country: (code) => {
      const number = countries.get(code);
      return number === undefined ? null : entryOf(file, number);
    },
  };
}

let loaded: Gazetteer | null = null;

/** The gazetteer that ships, read at its first use. */
export function gazetteer(): Gazetteer {
  loaded ??= gazetteerOf(open(readWeights('gazetteer.bin')));
  return loaded;
}
