import { parse } from 'csv-parse/sync';
import { Model, defaultModel } from '@alephdata/followthemoney';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type Dossier, reportOfText, spanOf, type Statement } from '../model/index.ts';
import { EXPORT_FORMATS, exportDossier } from './index.ts';
import { loadAnnoContext } from './testing/anno-context.ts';

const WIRE =
  '🚢 Five dead as ferry sinks off Osk\n\nFive people died when the ferry sank off Osk, police said.';
const LOCAL = '=HYPERLINK("x") Ferry\n\nThe ferry sank off Osk on 4 March 2025.';

const wire = reportOfText(WIRE, {
  id: 'wire/1',
  publisher: 'Sarnpress',
  published: '2025-03-04T10:00',
  url: 'https://sarnpress.example/ferry',
  title: 'Five dead',
});
const local = reportOfText(LOCAL, {
  id: 'local',
  publisher: '=1+1',
  url: 'javascript:alert(1)',
  title: '@cmd',
});

function place(report: typeof wire, words: string) {
  const start = report.text.lastIndexOf(words);
  return spanOf(report, { start, end: start + words.length });
}

function statement(id: string, report: typeof wire, words: string, more: Partial<Statement> = {}): Statement {
  const span = place(report, words);
  return {
    id,
    report: report.id,
    kind: 'clause',
    spans: [span],
    quote: span.quote,
    stance: 'asserts',
    stanceCue: [],
    attribution: [],
    own: [],
    quantities: [],
    times: [],
    places: [],
    ...more,
  };
}

const osk = {
  name: 'Osk',
  geonames: null,
  latitude: 61.5,
  longitude: 5.25,
  country: null,
  kind: 'city',
  precision: 4,
  use: 'place',
  offset: null,
} as const;

const DIED = statement('s1', wire, 'Five people died when the ferry sank off Osk', {
  attribution: [
    {
      name: 'police',
      kind: 'organisation',
      role: null,
      source: [place(wire, 'police')],
      cue: [place(wire, 'said')],
    },
  ],
  places: [{ ...osk, spans: [place(wire, 'Osk')] }],
  quantities: [
    {
      spans: [place(wire, 'Five')],
      value: 5,
      low: 5,
      high: 5,
      bound: 'exact',
      unit: 'person',
      counted: 'people',
      countedSpans: [place(wire, 'people')],
      countedWords: ['people'],
      role: 'die',
      whole: null,
      change: null,
      boundSpans: [],
    },
  ],
});

const SANK = statement('s2', local, 'The ferry sank off Osk on 4 March 2025', {
  times: [
    {
      spans: [place(local, '4 March 2025')],
      kind: 'date',
      edtf: '2025-03-04',
      value: '2025-03-04',
      earliest: '2025-03-04',
      latest: '2025-03-04',
      anchor: 'none',
      role: 'event',
    },
  ],
});

const dossier: Dossier = {
  headwater: '0.1.0',
  reports: [local, wire].map((report) => ({ ...report, coverage: 0.5 })),
  statements: [DIED, SANK],
  families: [],
  derivations: [
    {
      id: 'd1',
      from: 'local',
      to: 'wire/1',
      kind: 'copies',
      passages: [
        {
          from: place(local, 'ferry sank off Osk'),
          to: place(wire, 'ferry sank off Osk'),
          kind: 'wording',
          differences: [],
        },
      ],
      evidence: [],
      direction: 'known',
      reasons: ['it came out later'],
      strength: 0.4,
    },
    {
      id: 'd2',
      from: 'wire/1',
      to: { source: 'Osk Radio' },
      kind: 'cites',
      passages: [],
      evidence: [place(wire, 'police')],
      direction: 'unknown',
      reasons: [],
      strength: 1,
    },
  ],
  claims: [
    {
      id: 'c1',
      aliases: [],
      gist: DIED.quote,
      statements: [
        { id: 's1', relation: 'supports', reasons: ['the gist'] },
        { id: 's2', relation: 'supports', reasons: ['shares ferry'] },
      ],
      origins: [
        { name: 'police', kind: 'organisation', statements: ['s1', 's2'], maybeSameAs: [], reasons: [] },
      ],
      independent: { min: 1, max: 1 },
      why: null,
      weight: 3,
    },
  ],
  conflicts: [],
  problems: [],
};

function textOf(format: (typeof EXPORT_FORMATS)[number], name: string): string {
  return exportDossier(dossier, format).find((file) => file.name === name)!.text;
}

function table(format: 'csv' | 'ucdp', name: string): Record<string, string>[] {
  return parse(textOf(format, name), { columns: true, bom: true });
}

test('every form gives files with plain names, the same at every call', () => {
  for (const format of EXPORT_FORMATS) {
    const files = exportDossier(dossier, format);
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) expect(name).toMatch(/^[a-z]+(\.[a-z]+)+$/);
    expect(exportDossier(structuredClone(dossier), format)).toEqual(files);
  }
});

describe('tables', () => {
  test('a claim is a row with its range', () => {
    expect(table('csv', 'claims.csv')).toEqual([
      expect.objectContaining({
        claim: 'c1',
        gist: DIED.quote,
        independent_min: '1',
        independent_max: '1',
        supports: '2',
      }),
    ]);
  });

  test('a statement keeps its words, place and chain of sources', () => {
    const { start, end } = DIED.spans[0]!;
    expect(table('csv', 'statements.csv')[0]).toMatchObject({
      quote: DIED.quote,
      place_in_text: `wire/1[${start},${end})`,
      place_in_original: '',
      sources: 'police',
      origin: 'police',
    });
  });

  test('a cell that a spreadsheet would run begins with an apostrophe', () => {
    expect(table('csv', 'statements.csv')[1]).toMatchObject({ publisher: "'=1+1" });
    for (const { text } of exportDossier(dossier, 'csv')) expect(text).not.toMatch(/(^|,)"?[=@]/m);
  });

  test('a derivation names what it leads to and whether that is in the set', () => {
    expect(table('csv', 'derivations.csv').map(({ to, outside_the_set }) => [to, outside_the_set])).toEqual([
      ['wire/1', 'no'],
      ['Osk Radio', 'yes'],
    ]);
  });
});

test('JSON lines hold every list in the shape of the dossier', () => {
  const lines = textOf('jsonl', 'claims.jsonl').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(dossier.claims);
});

describe('Web Annotations', () => {
  const document = JSON.parse(textOf('annotations', 'annotations.jsonld'));
  const OA = 'http://www.w3.org/ns/oa#';

  async function nodes(type: string) {
    const options = { documentLoader: loadAnnoContext } as never;
    const flat = (await jsonld.flatten(document, undefined, options)) as unknown as Record<
      string,
      readonly string[]
    >[];
    return flat.filter((node) => node['@type']?.includes(`${OA}${type}`));
  }

  test('a processor of JSON-LD finds an annotation for each statement', async () => {
    expect((await nodes('Annotation')).map((node) => node['@id'])).toEqual([
      'urn:headwater:statement:s1',
      'urn:headwater:statement:s2',
    ]);
  });

  test('positions count code points, so that the quote stands there', async () => {
    const points = Array.from(wire.text);
    const [selector] = document.items[0].target[0].selector;
    expect(points.slice(selector.start, selector.end).join('')).toBe(DIED.quote);
    expect(selector.start).toBe(DIED.spans[0]!.start - 1);
    expect(await nodes('TextPositionSelector')).toHaveLength(2);
  });

  test('an address that is no web address is not handed on', () => {
    expect(JSON.stringify(document)).not.toContain('javascript:');
    expect(document.items[0].target[0].source.canonical).toBe('https://sarnpress.example/ferry');
  });
});

describe('PROV-JSON', () => {
  const document = JSON.parse(textOf('prov', 'provenance.json'));

  test('everything that a relation names is told', () => {
    const told = new Set([...Object.keys(document.entity), ...Object.keys(document.agent)]);
    const relations = ['wasDerivedFrom', 'alternateOf', 'wasAttributedTo'].flatMap((name) =>
      Object.values<Record<string, string>>(document[name]),
    );
    expect(relations).toHaveLength(4);
    for (const relation of relations)
      for (const end of ['generatedEntity', 'usedEntity', 'alternate1', 'alternate2', 'entity', 'agent'])
        if (`prov:${end}` in relation) expect(told).toContain(relation[`prov:${end}`]);
  });

  test('a copy is a quotation, an unknown direction an alternate', () => {
    expect(document.wasDerivedFrom['hw:derivation/d1']).toMatchObject({
      'prov:generatedEntity': 'hw:report/local',
      'prov:usedEntity': 'hw:report/wire%2F1',
      'prov:type': { $: 'prov:Quotation', type: 'prov:QUALIFIED_NAME' },
    });
    expect(document.alternateOf['hw:derivation/d2']).toMatchObject({
      'prov:alternate2': 'hw:source/Osk%20Radio',
    });
  });
});

test('FollowTheMoney knows every schema and property, and the claim names its articles as proof', () => {
  const model = new Model(defaultModel as never);
  const entities = textOf('ftm', 'entities.ftm.json')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { schema, properties } of entities) {
    const known = model.getSchema(schema).getProperties();
    for (const name of Object.keys(properties))
      expect([...known.keys()], `${schema}.${name}`).toContain(name);
  }
  const articles = entities.filter(({ schema }) => schema === 'Article').map(({ id }) => id);
  const event = entities.find(({ schema }) => schema === 'Event');
  expect(event.properties.proof.toSorted()).toEqual(articles.toSorted());
});

test('GeoJSON puts longitude first and says how precise the point is', () => {
  const { features } = JSON.parse(textOf('geojson', 'places.geojson'));
  expect(features).toEqual([
    expect.objectContaining({
      geometry: { type: 'Point', coordinates: [5.25, 61.5] },
      properties: expect.objectContaining({ name: 'Osk', precision_km: 4, claims: ['c1'], statement: 's1' }),
    }),
  ]);
});

test('an event row gives low, best and high with the words that each rests on', () => {
  expect(table('ucdp', 'events.csv')).toEqual([
    expect.objectContaining({
      low: '5',
      best: '5',
      high: '5',
      best_evidence: `“Five” (wire/1[${place(wire, 'Five').start},${place(wire, 'Five').end}))`,
      date_start: '2025-03-04',
      date_prec: '1',
      where_coordinates: 'Osk',
      where_prec: '1',
      number_of_sources: '2',
      independent_max: '1',
      source_original: 'police',
      source_office: 'Sarnpress; =1+1',
    }),
  ]);
});

test('words whose page and record are known are found in the original, step by step', () => {
  const placed = {
    ...wire,
    coverage: 1,
    original: { ...wire.original, within: [{ kind: 'record', value: 'urn:uuid:1' } as const] },
    where: [{ start: 0, kind: 'css', value: '#story > p:nth-of-type(2)' } as const],
  };
  const text = exportDossier({ ...dossier, reports: [dossier.reports[0]!, placed] }, 'annotations')[0]!.text;
  const { items } = JSON.parse(text) as { items: { target: object[] }[] };
  expect(items[0]!.target[1]).toMatchObject({
    source: { id: `urn:headwater:original:${wire.original.sha256}` },
    selector: {
      type: 'FragmentSelector',
      value: 'record=urn%3Auuid%3A1',
      refinedBy: {
        type: 'CssSelector',
        value: '#story > p:nth-of-type(2)',
        refinedBy: { type: 'TextQuoteSelector', exact: DIED.quote },
      },
    },
  });
  expect(items[1]!.target).toHaveLength(1);
});
