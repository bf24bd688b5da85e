import type { Report } from './report.ts';

/**
 * A report of which only the words are known, English and all of them body; `given` says what else is. The text did
 * not come from bytes, so `original` holds no hash.
 */
export function reportOfText(text: string, given: Partial<Report> = {}): Report {
  return {
    id: 'text',
    publisher: null,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text,
    parts: text === '' ? [] : [{ kind: 'body', start: 0, end: text.length }],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
    ...given,
  };
}
