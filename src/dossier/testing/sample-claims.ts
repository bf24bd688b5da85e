import type { Claim } from '../../model/index.ts';
import { STATEMENTS } from './sample-statements.ts';

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

/** The claims of the sample; their order here is not the order of their weights. */
export const CLAIMS: readonly Claim[] = [aboard, inspected, struck, fourteen, nine, engine, closed];
