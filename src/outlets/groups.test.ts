import { afterEach, describe, expect, it } from 'vitest';
import { groupOfBoth, groupsFrom, ownList, useOutlets, withGroups, WORLD_GROUPS } from './index.ts';

afterEach(() => {
  useOutlets([]);
});

describe('groups of outlets', () => {
  it('are read from a table, one a line', () => {
    expect(groupsFrom('# ours\nFenland Media | Valley Echo; Fen Herald ;\n\nNobody |', 'owner')).toEqual([
      { name: 'Fenland Media', kind: 'owner', members: ['Valley Echo', 'Fen Herald'] },
    ]);
  });

  it('that a user adds stand beside those that ship', () => {
    const groups = withGroups(groupsFrom('Fenland Media | Valley Echo; Fen Herald', 'owner'));
    expect(groupOfBoth(groups, 'Valley Echo', 'Fen Herald')?.name).toBe('Fenland Media');
    expect(groupOfBoth(WORLD_GROUPS, 'Valley Echo', 'Fen Herald')).toBeNull();
    expect(groups.size).toBe(WORLD_GROUPS.size + 2);
  });

  it('hold the owners that a list of own outlets names', () => {
    useOutlets(
      ownList('outlet | Valley Echo | | | Fenland Media\noutlet | Fen Herald | | | Fenland Media').outlets,
    );
    expect(groupOfBoth(withGroups([]), 'Valley Echo', 'Fen Herald')?.name).toBe('Fenland Media');
  });

  it('that ship hold owners and pools, each with two members or more somewhere', () => {
    const kinds = new Set([...WORLD_GROUPS.values()].flat().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['owner', 'pool']);
  });
});
