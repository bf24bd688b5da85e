import { sha256 } from '../text/index.ts';
import type { Drafts } from './draft.ts';
import type { ReportFields } from './input.ts';

export function readPage(input: string, html: string, fields: ReportFields): Drafts {
  return {
    drafts: [
      { input, fields, text: html, parts: null, original: { sha256: sha256(html), mediaType: 'text/html' } },
    ],
    problems: [],
  };
}
