import { expect, it } from 'vitest';
import { reportOfText } from './report-of-text.ts';
import { Report } from './report.ts';

it('makes a report of words alone, all of them body', () => {
  const report = reportOfText('The ferry sank.');
  expect(Report.parse(report)).toEqual(report);
  expect(report.parts).toEqual([{ kind: 'body', start: 0, end: 15 }]);
});

it('takes what else is known, and gives no part to a text without words', () => {
  const report = reportOfText('', { publisher: 'Norhaven Courier' });
  expect(Report.parse(report)).toEqual(report);
  expect(report).toMatchObject({ publisher: 'Norhaven Courier', parts: [] });
});
