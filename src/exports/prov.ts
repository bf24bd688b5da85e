import type { Derivation, Dossier, Report, Span } from '../model/index.ts';
import { type ExportedFile, jsonFile } from './exported-file.ts';
import { placeText } from './index-of.ts';
import { percentEncoded, targetName } from './names.ts';

type Json = Readonly<Record<string, unknown>>;
type Records = Record<string, Json>;

/** Which PROV relation says what a kind of derivation says, and the subtype of wasDerivedFrom that it is. */
const SUBTYPE: Readonly<Partial<Record<Derivation['kind'], string>>> = {
  copies: 'prov:Quotation',
  abridges: 'prov:Quotation',
  edits: 'prov:Revision',
  updates: 'prov:Revision',
  corrects: 'prov:Revision',
  credits: 'prov:PrimarySource',
  cites: 'prov:PrimarySource',
};

/** A qualified name with a local part that is safe in PROV-N too: what is no letter, digit, "-" or "_" is encoded. */
function local(kind: string, id: string): string {
  const safe = percentEncoded(id).replace(
    /[.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `hw:${kind}/${safe}`;
}

function typed(name: string): Json {
  return { $: name, type: 'prov:QUALIFIED_NAME' };
}

function reportEntity({ title, published, original, url }: Report): Json {
  const known = Object.entries({ 'prov:label': title, 'hw:published': published, 'hw:url': url });
  return {
    'prov:type': typed('hw:Report'),
    'hw:sha256': original.sha256,
    ...Object.fromEntries(known.filter(([, value]) => value !== null)),
  };
}

function targetLocal({ to }: Derivation): string {
  return typeof to === 'string' ? local('report', to) : local('source', to.source);
}

/** Words with the places where they stand: “five dead” (r1[0,9), r2[12,21)). */
function words({ quote }: Span, ...places: readonly Span[]): string {
  return `“${quote}” (${places.map((place) => placeText([place])).join(', ')})`;
}

function details({ kind, reasons, strength, evidence, passages }: Derivation): Json {
  const quotes = [
    ...evidence.map((span) => words(span, span)),
    ...passages.map(({ from, to }) => words(from, from, to)),
  ];
  return {
    'hw:kind': kind,
    'hw:reasons': reasons.join('; '),
    'hw:strength': strength,
    ...(quotes.length === 0 ? {} : { 'hw:evidence': quotes }),
  };
}

function derivedRecord(derivation: Derivation): Json {
  const subtype = SUBTYPE[derivation.kind];
  return {
    'prov:generatedEntity': local('report', derivation.from),
    'prov:usedEntity': targetLocal(derivation),
    ...(subtype === undefined ? {} : { 'prov:type': typed(subtype) }),
    ...details(derivation),
  };
}

/** Where the direction is unknown, the two are told to be versions of one text, which PROV calls alternates. */
function alternateRecord(derivation: Derivation): Json {
  return {
    'prov:alternate1': local('report', derivation.from),
    'prov:alternate2': targetLocal(derivation),
    ...details(derivation),
  };
}

function recordsOf(derivations: readonly Derivation[], record: (derivation: Derivation) => Json): Records {
  return Object.fromEntries(
    derivations.map((derivation) => [local('derivation', derivation.id), record(derivation)] as const),
  );
}

function sourceEntities(derivations: readonly Derivation[]): Records {
  const outside = derivations.filter(({ to }) => typeof to !== 'string');
  return Object.fromEntries(
    outside.map((derivation) => [
      targetLocal(derivation),
      { 'prov:type': typed('hw:Source'), 'prov:label': targetName(derivation) },
    ]),
  );
}

function publisherRecords(reports: readonly Report[]): { agents: Records; attributed: Records } {
  const published = reports.filter(({ publisher }) => publisher !== null);
  const agents = published.map(({ publisher }) => [
    local('publisher', publisher!),
    { 'prov:type': typed('prov:Organization'), 'prov:label': publisher! },
  ]);
  const attributed = published.map(({ id, publisher }) => [
    local('attribution', id),
    { 'prov:entity': local('report', id), 'prov:agent': local('publisher', publisher!) },
  ]);
  return { agents: Object.fromEntries(agents), attributed: Object.fromEntries(attributed) };
}

/**
 * Reports, publishers and derivations as PROV-JSON (W3C member submission of 2013). Reports and sources outside the set
 * are entities, publishers agents; a derivation of known direction is wasDerivedFrom with its subtype (quotation,
 * revision, primary source), one of unknown direction alternateOf. `hw:evidence` holds the words that each rests on, with
 * their places in UTF-16 code units; of a shared passage both places.
 */
export function provFile({ reports, derivations }: Dossier): ExportedFile {
  const known = derivations.filter(({ direction }) => direction === 'known');
  const unknown = derivations.filter(({ direction }) => direction === 'unknown');
  const { agents, attributed } = publisherRecords(reports);
  const entities = reports.map((report) => [local('report', report.id), reportEntity(report)] as const);
  return jsonFile('provenance.json', 'application/json', {
    prefix: { hw: 'urn:headwater:', prov: 'http://www.w3.org/ns/prov#' },
    entity: { ...Object.fromEntries(entities), ...sourceEntities(derivations) },
    agent: agents,
    wasAttributedTo: attributed,
    wasDerivedFrom: recordsOf(known, derivedRecord),
    alternateOf: recordsOf(unknown, alternateRecord),
  });
}
