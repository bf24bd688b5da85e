import { expect, test } from 'vitest';
import { buildDossier } from './build-dossier.ts';
import { whatReportAdds, whatReportsAdd } from './report-news.ts';
import { type ReportLiteral, reportsOf } from './testing/reports-of.ts';

const FIRST: ReportLiteral = {
  id: 'a-courier',
  publisher: 'Dorn Courier',
  published: '2031-03-04T08:00Z',
  text: 'The Harbour Authority of Osk said on Monday that the ferry Alma had 52 passengers aboard when it sank. Mayor Ilva Kern closed the bridge over the river Sarn.',
};

function after(later: ReportLiteral) {
  const dossier = buildDossier(reportsOf([FIRST, later]));
  return whatReportAdds(dossier, later.id);
}

test('the same source in other words is only an echo', () => {
  const news = after({
    id: 'b-herald',
    publisher: 'Osk Herald',
    published: '2031-03-04T12:00Z',
    text: 'The ferry Alma had 52 passengers aboard when it sank, the Harbour Authority of Osk said.',
  });
  expect(news.verdict).toBe('echo');
  expect(news.items[0]!.reason).toMatch(/earlier reports rest on/);
});

test('somebody else who knows it for himself is a new origin', () => {
  const news = after({
    id: 'b-herald',
    publisher: 'Osk Herald',
    published: '2031-03-04T12:00Z',
    text: 'The ferry Alma had 52 passengers aboard when it sank, diver Toma Brandt told the Osk Herald.',
  });
  expect(news.verdict).toBe('new-origin');
  expect(news.items.find(({ kind }) => kind === 'new-origin')!.reason).toMatch(/Toma Brandt/);
});

test('what nobody had said is a new claim', () => {
  const news = after({
    id: 'b-herald',
    publisher: 'Osk Herald',
    published: '2031-03-04T12:00Z',
    text: 'Farmers in Velm lost their whole harvest to hail, the growers’ union said.',
  });
  expect(news.verdict).toBe('new-claim');
});

test('reports are told in the order of publication, the first one all new, one without a claim nothing', () => {
  const dossier = buildDossier(
    reportsOf([
      { id: 'z-empty', publisher: 'Velm Post', published: '2031-03-06', text: 'Soon more.' },
      FIRST,
    ]),
  );
  const news = whatReportsAdd(dossier);
  expect(news.map(({ report }) => report)).toEqual(['a-courier', 'z-empty']);
  expect(news[0]!.verdict).toBe('new-claim');
});
