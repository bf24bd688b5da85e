import { type Outlet, outletsFrom } from './outlet.ts';

/** The outlets of a person's list, and the numbers (from 1) of the lines that are none. */
export interface OwnList {
  readonly outlets: readonly Outlet[];
  readonly broken: readonly number[];
}

/**
 * Reads a person's own list: one outlet a line, `kind | name | other spellings | domains | owner`, where `kind` is
 * "agency" or "outlet" and spellings and domains are parted by `;`. Only kind and name are needed. Empty lines and
 * lines that begin with `#` are passed over.
 */
export function ownList(text: string): OwnList {
  const outlets: Outlet[] = [];
  const broken: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const outlet = outletIn(line);
    if (outlet) outlets.push(outlet);
    else broken.push(index + 1);
  }
  return { outlets, broken };
}

function outletIn(line: string): Outlet | null {
  const bar = line.indexOf('|');
  const kind = line.slice(0, Math.max(0, bar)).trim();
  const name = line
    .slice(bar + 1)
    .split('|')[0]!
    .trim();
  if ((kind !== 'agency' && kind !== 'outlet') || name === '') return null;
  return outletsFrom(line.slice(bar + 1), kind)[0] ?? null;
}
