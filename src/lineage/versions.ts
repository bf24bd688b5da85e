import type { Report } from '../model/index.ts';
import type { Wording } from './wording.ts';

/** How outlets say that they changed what they had printed. */
const CORRECTION =
  /\b(?:corrections?:|corrects?\b|corrected\b|clarification|an? (?:earlier|previous) version|has been (?:amended|corrected|updated to correct))/i;

/** Whether two texts of one family are versions of one article: one outlet printed both. */
export function areVersions(a: Wording, b: Wording): boolean {
  return a.provenance.publisher !== null && a.provenance.publisher === b.provenance.publisher;
}

/** What the later of two versions does to the earlier. */
export function versionKind(later: Report, earlier: Report): 'updates' | 'corrects' {
  return CORRECTION.test(later.text) && !CORRECTION.test(earlier.text) ? 'corrects' : 'updates';
}
