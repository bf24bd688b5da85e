import { words } from './words.ts';

/** Verbs by which somebody binds or opens themselves to a deed: only they can have told. */
export const COMMITMENTS: ReadonlySet<string> = new Set(
  words('agree hope plan intend pledge promise vow refuse decline offer'),
);

/** Verbs by which somebody does something with words, so that the whole clause is their word too. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  words(`accuse blame condemn criticize criticise denounce deny reject contest dismiss describe call praise promise pledge
    vow threaten warn urge demand claim announce deplore refute dispute cite quote report estimate confirm admit
    acknowledge apologize apologise contradict mention reveal disclose predict allege label brand dub term
    characterize characterise defend decline comment put express voice swear insist`),
);

/** Verbs that hardly mean anything but saying, showing in words, or holding in mind, whatever they take as complement. */
export const LOOSE_VERBS: ReadonlySet<string> = new Set(
  words(`say tell write tweet argue assure reveal report note vow describe propose predict mention explain express
    promise threaten urge ask remind persuade convince signal indicate worry expect believe hope think know want
    like remember recognize recognise understand view consider support oppose endorse criticize criticise condemn
    praise denounce question worry advocate charge address suggest offer learn publish email post decline refuse
    acknowledge recite call demand request pitch claim allege announce declare detail outline disclose admit warn
    caution insist dispute reject deny dismiss mock ridicule blame accuse state comment complain imagine envision
    envisage fear doubt prefer favor favour appreciate admire anticipate suspect regard decide opt recommend advise`),
);
