import type { DossierReport, Part, Range } from '../model/index.ts';
import { isEvidence, placesAt } from '../model/index.ts';
import { webAddress } from './anchor.ts';
import { type Html, html, words } from './markup.ts';
import { type Mark, type Segment, segments } from './marks.ts';
import { placesText, stepsText } from './place-text.ts';
import type { ClaimView, ReportView, View } from './view.ts';
import { count, dateText, PART_NAMES, percent } from './wording.ts';

/** Every report with its whole text, its parts told apart and the words of statements marked. */
export function readerSection(view: View): Html {
  const marks = marksByReport(view);
  const reports = [...view.reports.values()];
  return html`<section id="reports" aria-labelledby="reports-title"><h2 id="reports-title">Reports</h2>
<p class="hint">Words of a claim are marked: filled when several reports make it, dotted when only this one does. The small figure after them leads to the claim.</p>
${reports.map((report) => reportArticle(report, marks.get(report.report.id) ?? [], view))}</section>`;
}

/** The spans of every statement that stands in a claim, by report; the key of a mark is the statement's index. */
function marksByReport(view: View): Map<string, Mark[]> {
  const byReport = new Map<string, Mark[]>();
  for (const { statement, index } of view.statements.values()) {
    if (!view.claimsOfStatement.has(statement.id)) continue;
    const marks = byReport.get(statement.report) ?? [];
    for (const { start, end } of statement.spans) marks.push({ key: index, start, end });
    byReport.set(statement.report, marks);
  }
  return byReport;
}

function reportArticle(report: ReportView, marks: readonly Mark[], view: View): Html {
  return html`<details class="reader" id="${report.anchor}"><summary><h3><span class="no">R${report.number}</span> ${words(report.name)}</h3>
<span class="facts">${words(titleOf(report))}</span></summary>
${dateline(report)}
<div class="text" dir="auto" lang="${/^[a-z]{2,3}$/.test(report.report.language) ? report.report.language : 'und'}">${textBlocks(report, marks, view)}</div>
${particulars(report)}</details>`;
}

const LONGEST_TITLE = 100;

/** What tells the report from others of its publisher: its title, else the first line of its text. */
function titleOf({ report, name }: ReportView): string {
  if (report.title !== null && report.title !== name) return report.title;
  const line = /\S[^\r\n]*/.exec(report.text)?.[0].trimEnd() ?? '';
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).trimEnd()}…` : line;
}

/** Who published it when: what a reader wants before the text. */
function dateline({ report }: ReportView): Html {
  const known = [report.author, report.published === null ? null : dateText(report.published)];
  return html`<p class="facts">${known.map((value) => value !== null && html`${words(value)} · `)}${percent(report.coverage)} of the body lies inside some claim</p>`;
}

function particulars({ report }: ReportView): Html {
  const address = webAddress(report.url);
  return html`<dl>${report.url !== null && html`<dt>Address</dt><dd>${address === null ? words(report.url) : html`<a href="${address}" rel="noopener noreferrer nofollow">${words(address)}</a>`}</dd>`}
${row('Language', report.language)}${row('Read from', report.inputs.join(', '))}${row('There', stepsText(report))}
<dt>SHA-256</dt><dd><code>${report.original.sha256}</code></dd></dl>`;
}

function row(name: string, value: string | null): Html | false {
  return value !== null && value !== '' && html`<dt>${name}</dt><dd>${words(value)}</dd>`;
}

/** A part, or a stretch between two parts that has no role. */
interface Piece extends Range {
  readonly kind: Part['kind'] | null;
}

/** Parts and the gaps between them, so that the whole text is shown; gaps of white space are dropped. */
function pieces(report: DossierReport): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  const gap = (start: number, end: number) => {
    if (report.text.slice(start, end).trim() !== '') out.push({ kind: null, start, end });
  };
  for (const part of report.parts) {
    gap(at, part.start);
    out.push(part);
    at = Math.max(at, part.end);
  }
  gap(at, report.text.length);
  return out;
}

/** What is needed to draw one report's segments: `extents` holds where each statement begins and ends in it. */
interface ReaderContext {
  readonly text: string;
  readonly extents: ReadonlyMap<number, Range>;
  readonly view: View;
}

function textBlocks({ report }: ReportView, marks: readonly Mark[], view: View): Html[] {
  const context = { text: report.text, extents: extentsOf(marks), view };
  const blocks = pieces(report);
  const cuts = blocks.flatMap(({ start, end }) => [start, end]);
  const cut = segments({ start: 0, end: report.text.length }, marks, cuts);
  let at = 0;
  return blocks.map((piece) => {
    while (at < cut.length && cut[at]!.start < piece.start) at++;
    const from = at;
    while (at < cut.length && cut[at]!.end <= piece.end) at++;
    return pieceBlock(
      piece,
      placesText(placesAt(report.where, piece)),
      cut.slice(from, at).map((segment) => segmentText(segment, context)),
    );
  });
}

function extentsOf(marks: readonly Mark[]): Map<number, Range> {
  const extents = new Map<number, Range>();
  for (const { key, start, end } of marks) {
    const known = extents.get(key) ?? { start, end };
    extents.set(key, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  return extents;
}

/** @param place where the piece stands in the original, as words */
function pieceBlock(piece: Piece, place: string, content: readonly Html[]): Html {
  const aside = piece.kind === null || !isEvidence(piece.kind);
  return html`<div class="part ${piece.kind ?? 'none'}${aside && ' aside'}"${place !== '' && html` title="${place}"`}>${aside && html`<p class="role">${roleOf(piece)}</p>`}<p>${content}</p></div>`;
}

const NEVER_EVIDENCE: ReadonlySet<string> = new Set([
  'comment',
  'boilerplate',
  'related',
  'quoted',
  'signature',
]);

function roleOf({ kind }: Piece): string {
  if (kind === null) return 'Not assigned to a part';
  return NEVER_EVIDENCE.has(kind) ? `${PART_NAMES[kind]}: set aside, never evidence` : PART_NAMES[kind];
}

function segmentText(segment: Segment, { text, extents, view }: ReaderContext): Html {
  const inner = text.slice(segment.start, segment.end);
  if (segment.keys.length === 0) return html`${inner}`;
  const firsts = segment.starts.filter((key) => extents.get(key)?.start === segment.start);
  const lasts = segment.ends.filter((key) => extents.get(key)?.end === segment.end);
  const anchors = firsts.map((key) => html`<i id="w${key}"></i>`);
  const shared = segment.keys.some((key) => isShared(key, view));
  return html`<mark class="${shared ? `d${Math.min(segment.keys.length, 3)}` : 'lone'}" data-w="${segment.keys.join(' ')}">${anchors}${inner}</mark>${backLinks(lasts, view)}`;
}

/** Whether the statement stands in a claim that several reports make. */
function isShared(key: number, view: View): boolean {
  return claimsAt(key, view).some((claim) => claim.reports > 1);
}

function backLinks(keys: readonly number[], view: View): Html | false {
  const claims = new Map<string, number>();
  for (const key of keys) for (const claim of claimsAt(key, view)) claims.set(claim.anchor, claim.rank);
  const ordered = [...claims].sort(([, a], [, b]) => a - b);
  return (
    ordered.length > 0 &&
    html`<sup>${ordered.map(([anchor, rank], index) => html`${index > 0 && ' '}<a href="#${anchor}" aria-label="Claim ${rank}">${rank}</a>`)}</sup>`
  );
}

function claimsAt(key: number, view: View): readonly ClaimView[] {
  return view.claimsOfStatement.get(view.dossier.statements[key]?.id ?? '') ?? [];
}

/** How many stretches of all reports were set aside as never being evidence. */
export function setAsideText(view: View): string {
  const parts = view.dossier.reports.flatMap((report) => report.parts);
  return count(parts.filter((part) => NEVER_EVIDENCE.has(part.kind)).length, 'stretch', 'stretches');
}
