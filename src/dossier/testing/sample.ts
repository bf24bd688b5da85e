import type {
  AttributionLink,
  Claim,
  Conflict,
  Derivation,
  Dossier,
  Family,
  Statement,
} from '../../model/index.ts';
import { EMPTY_DOSSIER, find, statement } from './build.ts';
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

const STATEMENTS: readonly Statement[] = [
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

function supports(...ids: readonly string[]): Claim['statements'] {
  return ids.map((id) => ({ id, relation: 'supports', reasons: ['same happening, same place, same day'] }));
}

function gistOf(id: string): string {
  return STATEMENTS.find((found) => found.id === id)?.quote ?? '';
}

const struck: Claim = {
  id: 'claim-struck',
  aliases: [],
  gist: gistOf('struck-northwire'),
  statements: supports('struck-northwire', 'struck-gazette', 'struck-coastline', 'struck-radio'),
  origins: [
    {
      name: 'Northwire',
      kind: 'agency',
      statements: ['struck-northwire', 'struck-gazette', 'struck-coastline'],
      maybeSameAs: [],
      reasons: ['Three reports share 83 characters of wording; one credits Northwire.'],
    },
    {
      name: 'Harbour Radio',
      kind: 'own-reporting',
      statements: ['struck-radio'],
      maybeSameAs: [],
      reasons: ['“I was standing on the quay” says that the reporter saw it.'],
    },
  ],
  independent: { min: 2, max: 2 },
  why: null,
  weight: 4.2,
};

const fourteen: Claim = {
  id: 'claim-fourteen',
  aliases: [],
  gist: gistOf('hurt-northwire'),
  statements: supports('hurt-northwire', 'hurt-gazette', 'hurt-coastline'),
  origins: [
    {
      name: 'Edda Quill',
      kind: 'person',
      statements: ['hurt-northwire', 'hurt-gazette', 'hurt-coastline'],
      maybeSameAs: [],
      reasons: ['All three reports name her as the source.', 'The words are the same in all three.'],
    },
  ],
  independent: { min: 1, max: 1 },
  why: null,
  weight: 3.9,
};

const nine: Claim = {
  id: 'claim-nine',
  aliases: [],
  gist: gistOf('nine-varn'),
  statements: supports('nine-varn', 'nine-seen'),
  origins: [
    {
      name: 'Ilse Varn',
      kind: 'person',
      statements: ['nine-varn'],
      maybeSameAs: [],
      reasons: ['She speaks of her own patients.'],
    },
    {
      name: 'Harbour Radio',
      kind: 'own-reporting',
      statements: ['nine-seen'],
      maybeSameAs: [],
      reasons: ['“I counted” says that the reporter saw it.'],
    },
  ],
  independent: { min: 2, max: 2 },
  why: null,
  weight: 3.1,
};

const engine: Claim = {
  id: 'claim-engine',
  aliases: ['claim-engine-old'],
  gist: gistOf('engine-northwire'),
  statements: [
    ...supports('engine-northwire', 'engine-gazette', 'engine-blog'),
    { id: 'engine-denied', relation: 'denies', reasons: ['“We reject” denies the same failure.'] },
  ],
  origins: [
    {
      name: 'two crew members',
      kind: 'unnamed',
      statements: ['engine-northwire', 'engine-gazette'],
      maybeSameAs: [1],
      reasons: ['Both reports carry the same words.'],
    },
    {
      name: 'crew members',
      kind: 'unnamed',
      statements: ['engine-blog'],
      maybeSameAs: [0],
      reasons: ['Heard through Northwire; may be the same two.'],
    },
  ],
  independent: { min: 1, max: 2 },
  why: null,
  weight: 2.8,
};

const closed: Claim = {
  id: 'claim-closed',
  aliases: [],
  gist: gistOf('closed-northwire'),
  statements: supports('closed-northwire', 'closed-gazette', 'closed-coastline', 'closed-authority'),
  origins: [
    {
      name: 'Port Authority of Ostrellby',
      kind: 'organisation',
      statements: ['closed-northwire', 'closed-gazette', 'closed-coastline', 'closed-authority'],
      maybeSameAs: [],
      reasons: ['The authority says it in its own statement and is named as the source by the others.'],
    },
  ],
  independent: { min: 1, max: 1 },
  why: null,
  weight: 2.1,
};

const inspected: Claim = {
  id: 'claim-inspected',
  aliases: [],
  gist: gistOf('inspected'),
  statements: [{ id: 'inspected', relation: 'questions', reasons: ['The words ask.'] }],
  origins: [],
  independent: null,
  why: 'No statement supports it: the only one asks.',
  weight: 0.4,
};

const aboard: Claim = {
  id: 'claim-aboard',
  aliases: [],
  gist: gistOf('aboard'),
  statements: supports('aboard'),
  origins: [
    {
      name: 'not named by Northwire',
      kind: 'unknown',
      statements: ['aboard'],
      maybeSameAs: [],
      reasons: ['No source is named and nothing shows own reporting.'],
    },
  ],
  independent: { min: 1, max: 1 },
  why: null,
  weight: 1.2,
};

const CONFLICTS: readonly Conflict[] = [
  {
    id: 'conflict-injured',
    kind: 'number',
    verdict: 'conflict',
    claims: ['claim-fourteen', 'claim-nine'],
    sides: [
      {
        value: 'at least 14 injured',
        statements: ['hurt-northwire', 'hurt-gazette', 'hurt-coastline'],
        independent: { min: 1, max: 1 },
      },
      { value: '9 injured', statements: ['nine-varn', 'nine-seen'], independent: { min: 2, max: 2 } },
    ],
    reasons: ['9 is below “at least 14”.', 'Both count people hurt on the Maren on the same morning.'],
  },
  {
    id: 'conflict-engine',
    kind: 'polarity',
    verdict: 'conflict',
    claims: ['claim-engine'],
    sides: [
      {
        value: 'the engine failed',
        statements: ['engine-northwire', 'engine-gazette', 'engine-blog'],
        independent: { min: 1, max: 2 },
      },
      { value: 'the engine did not fail', statements: ['engine-denied'], independent: { min: 1, max: 1 } },
    ],
    reasons: ['One side denies what the other asserts.'],
  },
];

function shared(a: typeof northwire, b: typeof northwire, quotes: readonly string[]): Derivation['passages'] {
  return quotes.map((quote) => ({ from: find(a, quote), to: find(b, quote) }));
}

const DERIVATIONS: readonly Derivation[] = [
  {
    id: 'gazette-northwire',
    from: 'gazette',
    to: 'northwire',
    kind: 'copies',
    passages: shared(gazette, northwire, [
      `${STRUCK}, throwing people to the deck. ${FOURTEEN}`,
      `${ENGINE} ${CLOSED}`,
    ]),
    evidence: [find(gazette, '(Northwire)')],
    direction: 'known',
    reasons: ['The Gazette credits Northwire.'],
    strength: 1,
  },
  {
    id: 'coastline-northwire',
    from: 'coastline',
    to: 'northwire',
    kind: 'abridges',
    passages: shared(coastline, northwire, [STRUCK, FOURTEEN, CLOSED]),
    evidence: [],
    direction: 'unknown',
    reasons: ['Neither report names the other and both carry the same date.'],
    strength: 0.97,
  },
  {
    id: 'blog-northwire',
    from: 'blog',
    to: 'northwire',
    kind: 'cites',
    passages: [],
    evidence: [find(blog, 'According to Northwire')],
    direction: 'known',
    reasons: ['“According to Northwire” names it as the source.'],
    strength: 1,
  },
  {
    id: 'radio-hospital',
    from: 'radio',
    to: { source: 'Island hospital' },
    kind: 'cites',
    passages: [],
    evidence: [find(radio, 'Dr Ilse Varn of the island hospital')],
    direction: 'known',
    reasons: ['The doctor speaks to the station.'],
    strength: 1,
  },
];

const FAMILIES: readonly Family[] = [
  {
    id: 'family-northwire',
    origin: 'Northwire',
    members: [
      { report: 'northwire', mode: 'own', also: [] },
      { report: 'gazette', mode: 'verbatim', also: [] },
      { report: 'coastline', mode: 'abridged', also: [] },
    ],
  },
  { id: 'family-radio', origin: null, members: [{ report: 'radio', mode: 'own', also: [] }] },
  { id: 'family-authority', origin: null, members: [{ report: 'authority', mode: 'own', also: [] }] },
  { id: 'family-blog', origin: null, members: [{ report: 'blog', mode: 'own', also: [] }] },
];

/** Six reports of a ferry that struck a pier in an invented town, with every kind of thing that a page shows. */
export const SAMPLE: Dossier = {
  ...EMPTY_DOSSIER,
  reports: [northwire, gazette, coastline, radio, authority, blog],
  statements: [...STATEMENTS],
  families: [...FAMILIES],
  derivations: [...DERIVATIONS],
  claims: [struck, fourteen, nine, engine, closed, aboard, inspected],
  conflicts: [...CONFLICTS],
  problems: [
    {
      input: 'scan-of-leaflet.txt',
      code: 'binary-file',
      message: 'The file holds binary data, not text; give it as text, HTML or JSON.',
    },
    {
      input: 'lettre-de-lomme.txt',
      code: 'language-not-read',
      message: 'The report is in French, which is not read; it is kept for lineage and makes no claims.',
    },
  ],
};
