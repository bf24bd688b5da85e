import { stringify } from 'csv-stringify/sync';
import { wayText } from '../dossier/index.ts';
import type { Dossier } from '../model/index.ts';
import type { ExportedFile } from './exported-file.ts';
import { chainText, indexOf, linkedStatements, placeText } from './index-of.ts';
import { targetName } from './names.ts';

/** A cell; numbers stay numbers, words are made harmless for spreadsheets. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** Lone surrogates become U+FFFD, since a file in UTF-8 cannot hold them. */
function wellFormed(row: Row): Row {
  const cells = Object.entries(row).map(([column, cell]) => [
    column,
    typeof cell === 'string' ? cell.toWellFormed() : cell,
  ]);
  return Object.fromEntries(cells) as Row;
}

/**
 * A table as CSV (RFC 4180): comma, double quotes, CRLF, header line, and before it the mark by which Excel knows UTF-8.
 * Words are quoted whatever they hold, so that a spreadsheet that parts cells at semicolons too finds none among them. A cell of words that begins with a sign that a
 * spreadsheet takes for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvFile(name: string, columns: readonly string[], rows: readonly Row[]): ExportedFile {
  const text = stringify(rows.map(wellFormed), {
    header: true,
    columns: [...columns],
    bom: true,
    quoted_string: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return { name, mediaType: 'text/csv', text };
}

function claimRows({ claims }: Dossier): Row[] {
  return claims.map(({ id, gist, statements, origins, independent, why, weight }) => {
    const ofRelation = (relation: string) => statements.filter((link) => link.relation === relation).length;
    return {
      claim: id,
      gist,
      independent_min: independent?.min ?? null,
      independent_max: independent?.max ?? null,
      why,
      supports: ofRelation('supports'),
      denies: ofRelation('denies'),
      questions: ofRelation('questions'),
      origins: origins.map(({ name }) => name).join('; '),
      weight,
    };
  });
}

function statementRows(dossier: Dossier): Row[] {
  const index = indexOf(dossier);
  return dossier.claims.flatMap((claim) =>
    linkedStatements(claim, index).map(({ link, statement, report }) => ({
      claim: claim.id,
      statement: statement.id,
      relation: link.relation,
      report: report.id,
      publisher: report.publisher,
      published: report.published,
      quote: statement.quote,
      place_in_text: placeText(statement.spans),
      place_in_original: statement.spans.map((span) => wayText(report, span)).join(' + ') || null,
      stance: statement.stance,
      sources: chainText(statement),
      origin: claim.origins.find((origin) => origin.statements.includes(statement.id))?.name ?? null,
      reasons: link.reasons.join('; '),
    })),
  );
}

function derivationRows({ derivations }: Dossier): Row[] {
  return derivations.map((derivation) => ({
    derivation: derivation.id,
    from: derivation.from,
    to: targetName(derivation),
    outside_the_set: typeof derivation.to === 'string' ? 'no' : 'yes',
    kind: derivation.kind,
    direction: derivation.direction,
    strength: derivation.strength,
    passages: derivation.passages.length,
    evidence: derivation.evidence.map(({ quote }) => quote).join(' … '),
    reasons: derivation.reasons.join('; '),
  }));
}

function conflictRows({ conflicts }: Dossier): Row[] {
  return conflicts.flatMap(({ id, kind, verdict, claims, sides, reasons }) =>
    sides.map((side, at) => ({
      conflict: id,
      kind,
      verdict,
      claims: claims.join('; '),
      side: at + 1,
      value: side.value,
      statements: side.statements.join('; '),
      independent_min: side.independent?.min ?? null,
      independent_max: side.independent?.max ?? null,
      reasons: reasons.join('; '),
    })),
  );
}

function placeRows({ statements }: Dossier): Row[] {
  return statements.flatMap(({ id, places }) =>
    places.map((place) => ({
      statement: id,
      name: place.name,
      place_in_text: placeText(place.spans),
      use: place.use,
      geonames: place.geonames,
      latitude: place.latitude,
      longitude: place.longitude,
      country: place.country,
      kind: place.kind,
      precision_km: place.precision,
    })),
  );
}

const COLUMNS = {
  claims: 'claim gist independent_min independent_max why supports denies questions origins weight',
  statements:
    'claim statement relation report publisher published quote place_in_text place_in_original stance sources origin reasons',
  derivations: 'derivation from to outside_the_set kind direction strength passages evidence reasons',
  conflicts: 'conflict kind verdict claims side value statements independent_min independent_max reasons',
  places: 'statement name place_in_text use geonames latitude longitude country kind precision_km',
} as const;

const ROWS = {
  claims: claimRows,
  statements: statementRows,
  derivations: derivationRows,
  conflicts: conflictRows,
  places: placeRows,
} as const;

/** Claims, statements, derivations, conflicts and places as five tables. */
export function csvFiles(dossier: Dossier): ExportedFile[] {
  const names = Object.keys(ROWS) as (keyof typeof ROWS)[];
  return names.map((name) => csvFile(`${name}.csv`, COLUMNS[name].split(' '), ROWS[name](dossier)));
}
