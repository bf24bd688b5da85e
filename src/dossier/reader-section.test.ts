import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Dossier, DossierReport, Statement } from '../model/index.ts';
import { htmlText } from './markup.ts';
import { readerSection, setAsideText } from './reader-section.ts';
import { EMPTY_DOSSIER, report, statement } from './testing/build.ts';
import { SAMPLE } from './testing/sample.ts';
import { shown, shownWithMarks } from './testing/shown.ts';
import { viewOf } from './view.ts';
import { visibleText } from './visible-text.ts';

/** A claim for each statement, the first with the greatest weight. */
function dossierOf(from: DossierReport, ...statements: readonly Statement[]): Dossier {
  const claims = statements.map((said, index): Claim => {
    const links = [{ id: said.id, relation: 'supports' as const, reasons: [] }];
    const shape = { aliases: [], origins: [], independent: null, why: 'test', weight: -index };
    return { id: said.id, gist: said.quote, statements: links, ...shape };
  });
  return { ...EMPTY_DOSSIER, reports: [from], statements: [...statements], claims };
}

const mill = report('mill', 'Tammerlow Post', [
  ['headline', 'Mill burns down'],
  ['body', 'The mayor said the mill burned for six hours and nobody was hurt.'],
  ['comment', 'I saw it, it was the owner!'],
]);

describe('readerSection', () => {
  it('marks statements that lie in each other and leads back to the claim of each', () => {
    const outer = statement(mill, { id: 'a', quotes: ['The mayor said the mill burned for six hours'] });
    const inner = statement(mill, { id: 'b', quotes: ['the mill burned'] });
    expect(shownWithMarks(readerSection(viewOf(dossierOf(mill, outer, inner))))).toContain(
      '[ The mayor said ][ the mill burned] 2 [ for six hours] 1 and nobody was hurt.',
    );
  });

  it('ends a statement of two spans after its second', () => {
    const split = statement(mill, { id: 'a', quotes: ['the mill burned', 'nobody was hurt'] });
    expect(shownWithMarks(readerSection(viewOf(dossierOf(mill, split))))).toContain(
      'The mayor said [ the mill burned] for six hours and [nobody was hurt] 1 .',
    );
  });

  it('marks nothing for a statement that is in no claim', () => {
    const dossier = {
      ...dossierOf(mill, statement(mill, { id: 'a', quotes: ['the mill burned'] })),
      claims: [],
    };
    expect(htmlText(readerSection(viewOf(dossier)))).not.toContain('<mark');
  });

  it('shows a comment as set aside, and words without a part as such', () => {
    const loose = { ...mill, text: `Advertisement\n${mill.text}`, parts: [] };
    expect(shownWithMarks(readerSection(viewOf(dossierOf(mill))))).toContain(
      'Reader’s comment: set aside, never evidence I saw it, it was the owner!',
    );
    expect(shownWithMarks(readerSection(viewOf(dossierOf(loose))))).toContain(
      'Not assigned to a part Advertisement',
    );
  });

  it('names a report without a title by its first line', () => {
    const untitled = { ...mill, title: null };
    expect(shownWithMarks(readerSection(viewOf(dossierOf(untitled))))).toContain(
      'R1 Tammerlow Post Mill burns down 2031',
    );
  });

  it('counts what was set aside', () => {
    expect(setAsideText(viewOf(SAMPLE))).toBe('3 stretches');
  });
});

/** Letters of every sort; a high surrogate alone, so that no mark can cut a pair. */
const LETTER = fc.constantFrom('a', ' ', '\n', '<', '&', '"', "'", '\u0000', '\uD800', '\u202E', 'ש', 'é');

describe('readerSection, whatever the text', () => {
  it('shows every character of a text but white space, in order, whatever the parts and marks', () => {
    const cut = fc.nat(60);
    fc.assert(
      fc.property(
        fc.string({ unit: LETTER, maxLength: 60 }),
        fc.array(fc.tuple(cut, cut)),
        cut,
        (text, marks, end) => {
          const odd: DossierReport = {
            ...mill,
            text,
            parts: [{ kind: 'body', start: 0, end: Math.min(end, text.length) }],
          };
          const said = { ...statement(mill, { id: 'a', quotes: ['Mill burns down'] }) };
          said.spans = marks.map(([start, end]) => ({ report: mill.id, start, end, quote: '' }));
          const page = htmlText(readerSection(viewOf(dossierOf(odd, said))));
          const body = /<div class="text"[^>]*>([^]*)<\/div>\n<dl>/.exec(page)![1]!;
          const bare = body
            .replace(/<sup>.*?<\/sup>|<p class="role">.*?<\/p>|\s/gs, '')
            .replace(/<i.*?<\/i>/g, '');
          expect(bare.replace(/<[^>]*>/g, '')).toBe(escaped(text));
        },
      ),
    );
  });

  it('takes a megabyte without a space and a hundred thousand marks', () => {
    const long = {
      ...mill,
      text: 'x'.repeat(1_000_000),
      parts: [{ kind: 'body' as const, start: 0, end: 1_000_000 }],
    };
    const said = { ...statement(mill, { id: 'a', quotes: ['Mill burns down'] }) };
    said.spans = Array.from({ length: 100_000 }, (_, at) => ({
      report: 'mill',
      start: at * 10,
      end: at * 10 + 5,
      quote: '',
    }));
    expect(shown(readerSection(viewOf(dossierOf(long, said))))).toContain('xxxxx');
  });
});

/** As the page escapes a text, without white space: surrogates that a mark cuts apart count as alone. */
function escaped(text: string): string {
  return visibleText(text)
    .replace(/[&<>"']/g, (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[mark]};`)
    .replace(/\s/g, '');
}
