import { expect, it } from 'vitest';
import { reportOfText } from '../model/index.ts';
import { groupsFrom, withGroups } from '../outlets/index.ts';
import { relateOrigins } from './relate-origins.ts';
import type { Trace } from './trace.ts';

const groups = withGroups(groupsFrom('Fenland Media | Valley Echo; Fen Herald', 'owner'));

const seenBy = (publisher: string): Trace => ({
  key: `own:${publisher}`,
  name: `${publisher}'s own reporting`,
  kind: 'own-reporting',
  role: null,
  body: null,
  reasons: [],
  teller: { report: reportOfText('A reporter saw it.', { id: publisher, publisher }), groups },
});

it('keeps reporters on the spot apart, unless one owner stands behind both', () => {
  expect(relateOrigins(seenBy('Valley Echo'), seenBy('Coast Weekly')).verdict).toBe('cannot');
  expect(relateOrigins(seenBy('Valley Echo'), seenBy('Fen Herald'))).toEqual({
    verdict: 'may',
    reason: 'Valley Echo and Fen Herald belong to Fenland Media',
  });
});
