import { nameWords } from './name-key.ts';
import { MANY_NAMED } from './many-named.ts';

/** The names of one body or person; the first is the one that stands for all. */
export interface Aliases {
  readonly names: readonly string[];
  readonly isOwn: boolean;
}

/** A list of names, and the numbers (from 1) of the lines that are none. */
export interface AliasList {
  readonly aliases: readonly Aliases[];
  readonly broken: readonly number[];
}

/**
 * Reads a list of names: one body or person a line, `name | other name; other name`. Empty lines and lines that begin with
 * `#` are passed over; a line with fewer than two names is broken.
 */
export function aliasList(text: string, isOwn = true): AliasList {
  const aliases: Aliases[] = [];
  const broken: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const names = namesIn(line);
    if (names.length >= 2) aliases.push({ names, isOwn });
    else broken.push(index + 1);
  }
  return { aliases, broken };
}

function namesIn(line: string): readonly string[] {
  const [name = '', others = ''] = line.split('|');
  return [name, ...others.split(';')].map((one) => one.trim()).filter((one) => one !== '');
}

/** Initials are other words in small letters: "IS" is no "is". */
function formOf(name: string): string {
  const letters = name.replace(/^the\s+/iu, '').replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : nameWords(name).join(' ');
}

type Table = ReadonlyMap<string, Aliases>;

function tableOf(all: readonly Aliases[]): Table {
  return new Map(all.flatMap((one) => one.names.map((name) => [formOf(name), one] as const)));
}

const SHIPPED = aliasList(MANY_NAMED, false).aliases;
let known: Table = tableOf(SHIPPED);

/**
 * Adds a person's own names of bodies and people to those that ship, in this thread, instead of any added before; they win
 * over the shipped ones. The command line calls it once, before anything is read.
 */
export function useAliases(own: readonly Aliases[]): void {
  known = tableOf([...SHIPPED, ...own]);
}

/** The name that stands for all names of a body or person, or null when the name is on no list. */
export function listedName(name: string): string | null {
  return known.get(formOf(name))?.names[0] ?? null;
}

/** Why two names are of one body or person by a list, in words; null when no list says so. */
export function sameByList(a: string, b: string): string | null {
  const found = known.get(formOf(a));
  if (found === undefined || found !== known.get(formOf(b))) return null;
  return `“${a}” and “${b}” are two names of one, by ${found.isOwn ? 'your own list' : 'the list that ships'}`;
}
