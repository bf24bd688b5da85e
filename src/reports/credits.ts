import type { Part, Range, Report } from '../model/index.ts';
import { findOutlets, type Outlet, outletByShape, outletNamed } from '../outlets/index.ts';
import { isBareCredit } from './block-kinds.ts';
import { isDateWord } from './publication-line.ts';

/** An outlet or agency that a report itself credits. */
export interface Credit {
  /** The outlet's normal name. */
  readonly outlet: string;
  readonly kind: Outlet['kind'];
  /** What it is credited with: the words, a share in them, or a photograph. */
  readonly role: 'copy' | 'contribution' | 'photo';
  /** Where the report says so, as offsets into its text. */
  readonly range: Range;
}

const CONTRIBUTION =
  /contribut|assist|additional|with (?:files|inputs?|agency|information|material|reports?|reporting)|inputs? from|agencies|h\/t|hat tip|\bvia\b|source\s*:/i;
const PHOTO = /\b(?:photos?|photograph(?:er|y|ed)?|images?|pictures?|video|getty)\b/i;

/** The outlets and agencies that the report credits in its datelines, bylines, credit lines and captions, in order. */
export function creditsOf(report: Pick<Report, 'text' | 'parts'>): readonly Credit[] {
  const body = report.parts.findIndex(({ kind }) => kind === 'body');
  return report.parts.flatMap((part, i) => {
    const credits = creditsOfPart(report.text, part);
    const isAbovePhoto = i < body && report.parts[i + 1]?.kind === 'caption';
    const isName = part.kind === 'credit' && isBareCredit(report.text.slice(part.start, part.end));
    return isAbovePhoto && isName ? credits.map(asPhoto) : credits;
  });
}

/** A name alone above the caption of a photograph is the photograph's. */
function asPhoto(credit: Credit): Credit {
  return { ...credit, role: 'photo' };
}

function creditsOfPart(text: string, part: Part): readonly Credit[] {
  switch (part.kind) {
    case 'dateline':
      return bracketCredits(text, part);
    case 'byline':
      return named(text, part, 'copy');
    case 'credit':
      return creditLine(text, part);
    case 'caption':
      return named(text, part, 'photo').filter((credit) => isPhotoPlace(text, part, credit.range));
    default:
      return [];
  }
}

function credit(outlet: Pick<Outlet, 'name' | 'kind'>, role: Credit['role'], range: Range): Credit {
  return { outlet: outlet.name, kind: outlet.kind, role, range };
}

function named(text: string, { start, end }: Range, role: Credit['role']): readonly Credit[] {
  const found = findOutlets(text, { start, end }).map((mention) =>
    credit(mention.outlet, role, { start: mention.start, end: mention.end }),
  );
  return found.length > 0 ? found : wholeName(text, { start, end }, role);
}

/** A line that names an outlet by a short form that is not safe in running text: "© Guardian", "By PA". */
function wholeName(text: string, range: Range, role: Credit['role']): readonly Credit[] {
  const words = text.slice(range.start, range.end);
  const core =
    /^[\W_]*(?:(?:by|via|from|source|credit|copyright|photo)\s*:?\s+|(?:19|20)\d\d\s+)*([^\n]{2,60}?)[\W_]*$/iu.exec(
      words,
    );
  const outlet = core ? outletNamed(core[1]!) : null;
  return outlet ? [credit(outlet, role, range)] : [];
}

/** A dateline names its agency in brackets or between strokes. */
function bracketCredits(text: string, { start, end }: Range): readonly Credit[] {
  const words = text.slice(start, end);
  return Array.from(words.matchAll(/[(/]([^()/\n]{2,60})[)/]/g)).flatMap((match) => {
    const from = start + match.index + 1;
    const range = { start: from, end: from + match[1]!.length };
    const inside = match[1]!.split(/\s*[/;]\s*/);
    return inside.flatMap((name) => {
      const outlet = outletNamed(name) ?? outletByShape(name) ?? unlistedAgency(name);
      return outlet ? [credit(outlet, 'copy', range)] : [];
    });
  });
}

/** In the bracket of a dateline stands an agency, known or not, unless it is a date or a remark. */
function unlistedAgency(name: string): Pick<Outlet, 'name' | 'kind'> | null {
  const isName = /^\p{Lu}[\p{L}\p{M}.&'’-]*(?: \p{Lu}[\p{L}\p{M}.&'’-]*){0,3}$/u.test(name);
  return isName && !isDateWord(name) ? { name, kind: 'agency' } : null;
}

/** Thomson Reuters signs its copy so, and names itself nowhere else. */
const REUTERS_SIGNATURE = /\(?\breporting by\b[^]{2,200}\bediting by\b/i;

function creditLine(text: string, range: Range): readonly Credit[] {
  const words = text.slice(range.start, range.end);
  const role = PHOTO.test(words)
    ? 'photo'
    : CONTRIBUTION.test(words) && !isCopy(words)
      ? 'contribution'
      : 'copy';
  const credits = named(text, range, role);
  if (credits.length > 0 || !REUTERS_SIGNATURE.test(words)) return credits;
  return [credit(outletNamed('Reuters')!, 'copy', range)];
}

function isCopy(words: string): boolean {
  return /(?:first|originally) (?:published|appeared)|copyright|©|all rights reserved|syndicated|republished|editing by/i.test(
    words,
  );
}

/** In a caption, only what stands at its end or in brackets is the photograph's credit. */
function isPhotoPlace(text: string, part: Range, range: Range): boolean {
  const before = text.slice(Math.max(part.start, range.start - 40), range.start);
  return part.end - range.end < 40 || /(?:photo|\(|\/|©)[^.]{0,30}$/i.test(before);
}
