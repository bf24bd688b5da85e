import jsonld from 'jsonld';
import { expect } from 'vitest';
import type { Dossier, Span, Statement } from '../../model/index.ts';
import { exportDossier } from '../index.ts';
import { loadAnnoContext } from './anno-context.ts';

interface Node {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly '@value'?: string | number;
  readonly '@list'?: readonly Node[];
  readonly [property: string]: unknown;
}

const OA = 'http://www.w3.org/ns/oa#';

function all(node: Node | undefined, property: string): readonly Node[] {
  return (node?.[property] ?? []) as readonly Node[];
}

function valueOf(node: Node | undefined, property: string): string | number | undefined {
  return all(node, property)[0]?.['@value'];
}

/** The annotations of an export as a processor of JSON-LD (jsonld) expands them. */
export async function readAnnotations(dossier: Dossier): Promise<readonly Node[]> {
  const document = JSON.parse(exportDossier(dossier, 'annotations')[0]!.text) as object;
  const options = { documentLoader: loadAnnoContext } as never;
  const expanded = (await jsonld.expand(document, options)) as unknown as readonly Node[];
  return all(expanded[0], 'http://www.w3.org/ns/activitystreams#items')[0]?.['@list'] ?? [];
}

function selectorsOf(target: Node, type: string): readonly Node[] {
  return all(target, `${OA}hasSelector`).filter((one) => one['@type']?.includes(`${OA}${type}`));
}

/** The target leads to the words, counted in code points as the standard counts, with what stands around them. */
function expectTarget(target: Node, span: Span, text: string): void {
  const points = Array.from(text);
  const [position] = selectorsOf(target, 'TextPositionSelector');
  const [start, end] = [valueOf(position, `${OA}start`), valueOf(position, `${OA}end`)] as [number, number];
  const cut = (from: number, to?: number) => points.slice(from, to).join('').toWellFormed();
  expect(cut(start, end)).toBe(span.quote.toWellFormed());
  const [quote] = selectorsOf(target, 'TextQuoteSelector');
  expect(valueOf(quote, `${OA}exact`)).toBe(span.quote.toWellFormed());
  const ends = (words: string, sign: string) => words.replace(/^\uFFFD/u, '').endsWith(sign);
  expect(ends(cut(0, start), String(valueOf(quote, `${OA}prefix`)).replace(/^\uFFFD/u, ''))).toBe(true);
  expect(cut(end).startsWith(String(valueOf(quote, `${OA}suffix`)).replace(/\uFFFD$/u, ''))).toBe(true);
}

function expectAnnotation(annotation: Node, statement: Statement, dossier: Dossier): void {
  const { text } = dossier.reports.find(({ id }) => id === statement.report)!;
  const targets = all(annotation, `${OA}hasTarget`).filter(
    (target) => selectorsOf(target, 'TextPositionSelector').length > 0,
  );
  expect(targets).toHaveLength(statement.spans.length);
  for (const [index, span] of statement.spans.entries()) expectTarget(targets[index]!, span, text);
  const claims = dossier.claims.filter(({ statements }) => statements.some(({ id }) => id === statement.id));
  const linked = all(annotation, `${OA}hasBody`)
    .filter((body) => all(body, `${OA}hasPurpose`)[0]?.['@id'] === `${OA}linking`)
    .map((body) => valueOf(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'));
  const expected = claims.map(({ gist, statements }) => {
    const { relation } = statements.find(({ id }) => id === statement.id)!;
    return `${relation}: ${gist}`.toWellFormed();
  });
  expect(linked).toEqual(expected);
}

/** A processor of JSON-LD finds every statement, each of its spans at its place, and the claims that it stands in. */
export async function expectAnnotations(dossier: Dossier): Promise<void> {
  const annotations = await readAnnotations(dossier);
  expect(annotations).toHaveLength(dossier.statements.length);
  expect(new Set(annotations.map((one) => one['@id'])).size).toBe(dossier.statements.length);
  for (const [index, statement] of dossier.statements.entries())
    expectAnnotation(annotations[index]!, statement, dossier);
}
