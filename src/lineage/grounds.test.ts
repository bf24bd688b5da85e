import { describe, expect, it } from 'vitest';
import type { Report } from '../model/index.ts';
import { groupsFrom, withGroups } from '../outlets/index.ts';
import { groundBetween } from './grounds.ts';
import { testReport } from './testing/report.ts';
import { traceLineage } from './trace-lineage.ts';

const GROUPS = withGroups([
  ...groupsFrom('Fenland Media | Valley Echo; Fen Herald', 'owner'),
  ...groupsFrom('Harbour Pool | Valley Echo; Coast Weekly'),
]);

const report = (id: string, fields: Partial<Report>): Report =>
  testReport({ id, text: `Text of ${id}, which is nobody else's.`, ...fields });

const ground = (a: Partial<Report>, b: Partial<Report>): string | null =>
  groundBetween(report('a', a), report('b', b), GROUPS);

describe('the reporting of two reports may be one', () => {
  it('when one outlet printed both', () => {
    expect(ground({ publisher: 'Valley Echo' }, { publisher: 'Valley Echo' })).toBe(
      'Valley Echo printed both',
    );
  });

  it('when both outlets belong to one owner, or take part in one pool', () => {
    expect(ground({ publisher: 'Valley Echo' }, { publisher: 'Fen Herald' })).toBe(
      'Valley Echo and Fen Herald belong to Fenland Media',
    );
    expect(ground({ publisher: 'Coast Weekly' }, { publisher: 'Valley Echo' })).toBe(
      'Coast Weekly and Valley Echo take part in Harbour Pool',
    );
    expect(ground({ publisher: 'Coast Weekly' }, { publisher: 'Fen Herald' })).toBeNull();
  });

  it('when both carry one byline, but not the name of a desk', () => {
    expect(ground({ author: 'Ingrid Solheim' }, { author: 'By Tom Aske and Ingrid Solheim' })).toBe(
      'both carry the byline of Ingrid Solheim',
    );
    expect(ground({ author: 'Staff Reporter' }, { author: 'Staff Reporter' })).toBeNull();
  });

  it('when both rest on a pool report', () => {
    const text = 'The minister waved, according to a pool report.';
    expect(ground({ text }, { text: `He left. ${text}` })).toBe('both rest on a pool report');
    expect(ground({ text }, { text: 'Children left the swimming pool.' })).toBeNull();
  });

  it('and make no family', () => {
    const reports = ['Valley Echo', 'Valley Echo'].map((publisher, i) =>
      report(`r${i}`, {
        publisher,
        author: 'Ingrid Solheim',
        text: `Number ${i} has words of its own ${i * 7}.`,
      }),
    );
    expect(groundBetween(reports[0]!, reports[1]!, GROUPS)).not.toBeNull();
    expect(traceLineage(reports, []).families).toHaveLength(2);
  });
});
