import {
  BLOCK,
  COLUMNS,
  HEADER_WORDS,
  LIST_BIT,
  MAGIC,
  OWN_BIT,
  VERSION,
} from '../../src/measures/places/gazetteer-format.ts';
import { compareText } from '../../src/text/index.ts';
import { type Entry, kindNumber } from './entries.ts';

interface Names {
  readonly blocks: readonly number[];
  readonly bytes: Uint8Array;
  readonly postings: readonly number[];
  readonly lists: readonly number[];
}

function numbersByName(entries: readonly Entry[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const [number, entry] of entries.entries())
    for (const [name, own] of entry.names) {
      const numbers = byName.get(name);
      const posting = own ? number | OWN_BIT : number;
      if (numbers === undefined) byName.set(name, [posting]);
      else numbers.push(posting);
    }
  return byName;
}

function encodeNames(entries: readonly Entry[]): Names {
  const byName = numbersByName(entries);
  const sorted = [...byName.keys()].sort(compareText);
  const blocks: number[] = [];
  const bytes: number[] = [];
  const postings: number[] = [];
  const lists: number[] = [];
  for (const [index, name] of sorted.entries()) {
    if (index % BLOCK === 0) blocks.push(bytes.length);
    bytes.push(name.length);
    for (let i = 0; i < name.length; i += 1) bytes.push(name.charCodeAt(i));
    const numbers = byName.get(name)!;
    if (numbers.length === 1) postings.push(numbers[0]!);
    else {
      postings.push((LIST_BIT | lists.length) >>> 0);
      lists.push(numbers.length, ...numbers);
    }
  }
  return { blocks, bytes: Uint8Array.from(bytes), postings, lists };
}

function column(entries: readonly Entry[], name: (typeof COLUMNS)[number][0]): Uint8Array {
  const values = entries.map((entry) => (name === 'kind' ? kindNumber(entry.kind) : entry[name]));
  if (name === 'latitude' || name === 'longitude') return new Uint8Array(Float32Array.from(values).buffer);
  if (name === 'kind') return Uint8Array.from(values);
  if (name === 'country' || name === 'region' || name === 'county')
    return new Uint8Array(Uint16Array.from(values).buffer);
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function words(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function join(sections: readonly Uint8Array[]): Uint8Array {
  const padded = sections.map((section) => section.length + ((4 - (section.length % 4)) % 4));
  const whole = new Uint8Array(padded.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [index, section] of sections.entries()) {
    whole.set(section, at);
    at += padded[index]!;
  }
  return whole;
}

/** The gazetteer's file: header, columns of the entries, country codes, name blocks, names, postings and lists (little endian). */
export function encodeGazetteer(entries: readonly Entry[]): Uint8Array {
  const names = encodeNames(entries);
  const codes = entries.filter((entry) => entry.kind === 'country').map((entry) => entry.code);
  const header = [
    MAGIC,
    VERSION,
    entries.length,
    codes.length,
    names.postings.length,
    names.blocks.length,
    names.bytes.length,
    names.lists.length,
  ];
  if (header.length !== HEADER_WORDS) throw new Error('header');
  return join([
    words(header),
    ...COLUMNS.map(([name]) => column(entries, name)),
    Uint8Array.from(codes.join(''), (letter) => letter.charCodeAt(0)),
    words(names.blocks),
    names.bytes,
    words(names.postings),
    words(names.lists),
  ]);
}
