import { describe, expect, it } from 'vitest';
import { partsOf } from '../reports/index.ts';
import { provenanceOf } from './provenance.ts';
import { testReport } from './testing/report.ts';

const provenance = (text: string, publisher: string | null = 'The Brenmouth Packet') =>
  provenanceOf(testReport({ id: 'r', text, publisher, parts: [...partsOf(text, null)] }));

describe('what a report says of where its text comes from', () => {
  it('is the agency in its dateline', () => {
    const { credits } = provenance(
      'BRENMOUTH, March 4 (Reuters) - A ferry ran aground on Tuesday, the harbour authority said.',
    );
    expect(credits.map(({ outlet, role }) => [outlet, role])).toEqual([['Reuters', 'copy']]);
  });

  it('is the agency that people in it speak to', () => {
    expect(provenance('"It was dark," the captain told The Associated Press on Tuesday.').told).toBe(
      'Associated Press',
    );
  });

  it('is not an agency that it has to explain to its readers', () => {
    expect(
      provenance('"It was dark," the captain told the AFP news agency. He told AFP that he slept.').told,
    ).toBeNull();
  });

  it('is the outlet that it names most', () => {
    const text =
      'The ferry ran aground, Bloomberg reported. Bloomberg said it was dark. Reuters put it at dawn.';
    expect(provenance(text).leansOn).toBe('Bloomberg News');
  });

  it('is nobody when it names many', () => {
    expect(provenance('The BBC, CNN, Reuters and the Guardian were on the quay.').leansOn).toBeNull();
  });

  it('knows an agency by its page', () => {
    expect(provenance('A ferry ran aground.', 'reuters.com')).toMatchObject({
      publisher: 'Reuters',
      byAgency: true,
    });
  });
});
