import type { Part, Report } from '../../model/index.ts';

/** A report for a test: everything that is not given is unknown, and all of the text is body. */
export function testReport(fields: Partial<Report> & { readonly id: string; readonly text: string }): Report {
  const body: Part = { kind: 'body', start: 0, end: fields.text.length };
  return {
    publisher: null,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    parts: fields.text === '' ? [] : [body],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
    ...fields,
  };
}
