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
