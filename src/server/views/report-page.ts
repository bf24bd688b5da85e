import { wayText } from '../../dossier/index.ts';
import type { Reading, Report, Statement } from '../../model/index.ts';
import type { ReportPage } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

function inOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function claimsOf(statements: readonly Statement[], shelf: Shelf): ReportPage['claims'] {
  return statements.flatMap(({ id }) =>
    (shelf.standings.get(id) ?? []).map(({ claim, relation }) => ({
      statement: id,
      claim: claim.id,
      gist: claim.gist,
      relation,
    })),
  );
}

/** The attributions of statements, where the reading of the report is not at hand. */
function attributionsOf(statements: readonly Statement[]): ReportPage['attributions'] {
  return statements.flatMap(({ attribution, spans }) =>
    attribution.map(({ name, source, cue }) => ({
      name,
      source: source ?? [],
      cue: cue ?? [],
      content: spans,
    })),
  );
}

function wordsRead(statements: readonly Statement[], reading: Reading | null) {
  if (reading === null)
    return {
      attributions: attributionsOf(statements),
      quantities: statements.flatMap(({ quantities }) => quantities),
      times: statements.flatMap(({ times }) => times),
      places: statements.flatMap(({ places }) => places),
    };
  const { attributions, quantities, times, places } = reading;
  return {
    attributions: attributions.map(({ name, source, cue, content }) => ({
      name,
      source: source ?? [],
      cue,
      content,
    })),
    quantities: [...quantities],
    times: [...times],
    places: [...places],
  };
}

function placesOf(report: Report, statements: readonly Statement[]): ReportPage['inOriginal'] {
  const ways = statements.map(({ id, spans }) => [id, wayText(report, spans[0]!)] as const);
  return Object.fromEntries(ways.filter(([, way]) => way !== ''));
}

/** A report with all that was read in it, or null when it is not known. */
export function reportPageOf(
  id: string,
  shelf: Shelf,
  reading: Reading | null,
  hasOriginal: boolean,
): ReportPage | null {
  const [report, ref] = [shelf.reports.get(id), shelf.refs.get(id)];
  if (!report || !ref) return null;
  const statements = inOrder(shelf.statementsOf.get(id) ?? []);
  return {
    revision: shelf.revision,
    report,
    ref,
    statements,
    claims: claimsOf(statements, shelf),
    ...wordsRead(statements, reading),
    derivations: shelf.dossier.derivations.filter(({ from, to }) => from === id || to === id),
    inOriginal: placesOf(report, statements),
    hasOriginal,
  };
}
