import { type Report, reportOfText } from '../../model/index.ts';

/** A report for a test: everything that is not given is unknown, and all of the text is body. */
export function testReport(fields: Partial<Report> & { readonly id: string; readonly text: string }): Report {
  return reportOfText(fields.text, fields);
}
