import { POOLS } from './pools.ts';
import { outletNamed, outletsInUse, WORLD_OUTLETS } from './world.ts';

/** Outlets that stand together: those of one owner, or a pool whose members share reporters, pictures or figures. Members by normal names. */
export interface OutletGroup {
  readonly name: string;
  readonly kind: 'owner' | 'pool';
  readonly members: readonly string[];
}

/** Groups by the normal name of each member. */
export type OutletGroups = ReadonlyMap<string, readonly OutletGroup[]>;

/** The groups of a table, one a line: `name | member; member`. Lines that begin with `#` and lines without members are passed over. */
export function groupsFrom(table: string, kind: OutletGroup['kind'] = 'pool'): OutletGroup[] {
  return table.split(/\r?\n/).flatMap((line) => {
    const [name = '', list = ''] = line.split('|').map((cell) => cell.trim());
    const members = list
      .split(';')
      .map((member) => member.trim())
      .filter((member) => member !== '');
    if (name === '' || name.startsWith('#') || members.length === 0) return [];
    return [{ name, kind, members: members.map((member) => outletNamed(member)?.name ?? member) }];
  });
}

/** The owners and pools that ship with Headwater, the owners of outlets that a person added (`useOutlets`), and the given groups. */
export function withGroups(extra: readonly OutletGroup[]): OutletGroups {
  const groups = new Map<string, OutletGroup[]>();
  for (const group of [...extra, ...owners(), ...groupsFrom(POOLS)])
    for (const member of group.members) groups.set(member, [...(groups.get(member) ?? []), group]);
  return groups;
}

/** The first group that holds both outlets, by their normal names; null without one. */
export function groupOfBoth(groups: OutletGroups, a: string, b: string): OutletGroup | null {
  return groups.get(a)?.find(({ members }) => members.includes(b)) ?? null;
}

function owners(): OutletGroup[] {
  const members = new Map<string, string[]>();
  for (const { name, owner } of [...outletsInUse(), ...WORLD_OUTLETS])
    if (owner !== null) members.set(owner, [...(members.get(owner) ?? []), name]);
  return [...members].map(([name, list]) => ({ name, kind: 'owner', members: list }));
}

/** The owners and pools that ship with Headwater. */
export const WORLD_GROUPS: OutletGroups = withGroups([]);
