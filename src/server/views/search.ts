import type { DossierReport, Range } from '../../model/index.ts';
import { overlapLength } from '../../model/index.ts';
import type { Found, Hit } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

const MOST_HITS = 60;
const MOST_IN_ONE = 3;
const MOST_READ = 200;
const AROUND = 60;

/** Lower case of the same length, so that offsets stay: characters that grow are kept as they are. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  );
}

function rangesOf(text: string, query: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    ranges.push({ start: at, end: at + query.length });
    if (ranges.length === MOST_READ) break;
  }
  return ranges;
}

function hitOf({ id, text }: DossierReport, { start, end }: Range): Hit {
  const clean = (words: string) => words.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return {
    report: id,
    start,
    end,
    before: clean(text.slice(Math.max(0, start - AROUND), start)),
    words: clean(text.slice(start, end)),
    after: clean(text.slice(end, end + AROUND)),
  };
}

function claimsAt(id: string, ranges: readonly Range[], shelf: Shelf): string[] {
  const statements = (shelf.statementsOf.get(id) ?? []).filter((statement) =>
    statement.spans.some((span) => ranges.some((range) => overlapLength(range, span) > 0)),
  );
  return statements.flatMap((statement) =>
    (shelf.standings.get(statement.id) ?? []).map(({ claim }) => claim.id),
  );
}

/** Folded texts, kept with the shelf that they are of. */
const texts = new WeakMap<Shelf, Map<string, string>>();

function foldedTexts(shelf: Shelf): Map<string, string> {
  const known = texts.get(shelf);
  if (known) return known;
  const made = new Map(shelf.dossier.reports.map(({ id, text }) => [id, folded(text)]));
  texts.set(shelf, made);
  return made;
}

/** Where all reports hold these words, whatever their case; claims with a statement over such a place. */
export function searchIn(shelf: Shelf, words: string): Found {
  const query = folded(words.trim());
  if (query === '') return { query: words, total: 0, reports: 0, claims: [], hits: [] };
  const [claims, hits] = [new Set<string>(), [] as Hit[]];
  let [total, reports] = [0, 0];
  for (const [id, text] of foldedTexts(shelf)) {
    const ranges = rangesOf(text, query);
    if (ranges.length === 0) continue;
    total += ranges.length;
    reports += 1;
    for (const claim of claimsAt(id, ranges, shelf)) claims.add(claim);
    const room = Math.min(MOST_IN_ONE, MOST_HITS - hits.length);
    hits.push(...ranges.slice(0, room).map((range) => hitOf(shelf.reports.get(id)!, range)));
  }
  return { query: words, total, reports, claims: [...claims], hits };
}
