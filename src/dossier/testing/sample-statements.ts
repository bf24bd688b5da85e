import type { AttributionLink, Statement } from '../../model/index.ts';
import { find, statement } from './build.ts';
import {
  authority,
  blog,
  CLOSED,
  coastline,
  ENGINE,
  FOURTEEN,
  gazette,
  northwire,
  radio,
  STRUCK,
} from './sample-reports.ts';

const AGENCY_COPIES = [northwire, gazette, coastline] as const;

function quill(from: (typeof AGENCY_COPIES)[number]): AttributionLink {
  const source = [find(from, 'harbour master Edda Quill')];
  return { name: 'Edda Quill', kind: 'person', role: 'harbour master', source, cue: [find(from, 'told')] };
}

function crew(from: (typeof AGENCY_COPIES)[number]): AttributionLink {
  const source = [find(from, 'two crew members who asked not to be named')];
  return { name: 'two crew members', kind: 'unnamed', role: null, source, cue: [find(from, 'according to')] };
}

function portAuthority(from: (typeof AGENCY_COPIES)[number]): AttributionLink {
  const source = [find(from, 'the port authority')];
  return { name: 'Port Authority', kind: 'organisation', role: null, source, cue: [find(from, 'said.')] };
}

const viaNorthwire: AttributionLink = {
  name: 'Northwire',
  kind: 'agency',
  role: null,
  source: [find(blog, 'Northwire')],
  cue: [find(blog, 'According to')],
};

const crewInBlog: AttributionLink = {
  name: 'crew members',
  kind: 'unnamed',
  role: null,
  source: [find(blog, 'crew members')],
  cue: [find(blog, 'say')],
};

const varn: AttributionLink = {
  name: 'Ilse Varn',
  kind: 'person',
  role: 'Dr, island hospital',
  source: [find(radio, 'Dr Ilse Varn of the island hospital')],
  cue: [find(radio, 'said')],
};

const SAW_IT = { kind: 'eyewitness', spans: [find(radio, 'I was standing on the quay')] } as const;

/** What the six reports of the sample say. */
export const STATEMENTS: readonly Statement[] = [
  ...AGENCY_COPIES.map((from) => statement(from, { id: `struck-${from.id}`, quotes: [STRUCK] })),
  ...AGENCY_COPIES.map((from) =>
    statement(from, { id: `hurt-${from.id}`, quotes: [FOURTEEN], chain: [quill(from)], stance: 'hedges' }),
  ),
  ...[northwire, gazette].map((from) =>
    statement(from, { id: `engine-${from.id}`, quotes: [ENGINE], chain: [crew(from)] }),
  ),
  ...AGENCY_COPIES.map((from) =>
    statement(from, { id: `closed-${from.id}`, quotes: [CLOSED], chain: [portAuthority(from)] }),
  ),
  statement(radio, {
    id: 'struck-radio',
    quotes: ['the Maren came in much too fast and ran into the north pier'],
    own: [{ kind: SAW_IT.kind, spans: [...SAW_IT.spans] }],
  }),
  statement(radio, {
    id: 'nine-seen',
    quotes: ['I counted nine people on stretchers.'],
    own: [{ kind: SAW_IT.kind, spans: [...SAW_IT.spans] }],
  }),
  statement(radio, {
    id: 'nine-varn',
    quotes: ['Nine patients were brought to us', 'none of them in danger'],
    chain: [varn],
  }),
  statement(authority, {
    id: 'engine-denied',
    quotes: ['We reject reports of an engine failure.'],
    stance: 'denies',
  }),
  statement(authority, {
    id: 'closed-authority',
    quotes: ['The crossing remains closed until our inspection is complete.'],
  }),
  statement(blog, {
    id: 'engine-blog',
    quotes: ['crew members say an engine would not reverse'],
    chain: [viaNorthwire, crewInBlog],
  }),
  statement(blog, { id: 'inspected', quotes: ['Was the ferry ever inspected?'], stance: 'asks' }),
  statement(northwire, { id: 'aboard', quotes: ['Some 212 people were on board'] }),
];
