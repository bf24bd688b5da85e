export { CUE_ADJECTIVES } from './cue-adjectives.ts';
export { COMMITMENTS, LOOSE_VERBS, SPEECH_ACTS } from './speech-acts.ts';
export { SURE_FORMS } from './sure-forms.ts';
export { CLAUSE_NOUNS, TOPIC_NOUNS, TOPIC_PREPOSITIONS, UTTERANCES } from './cue-nouns.ts';
export {
  ASIDES,
  HEARSAY_ADVERBS,
  HEARSAY_PASSIVES,
  SOURCE_PHRASES,
  TOLD_OF_PASSIVES,
} from './cue-phrases.ts';
export {
  CONTENT_PREPOSITIONS,
  CUE_VERBS,
  type CueClass,
  type CueFrame,
  HEARER_VERBS,
  PLAIN_VERBS,
} from './cue-verbs.ts';
export {
  ACCOUNT_NOUNS,
  BODY_NOUNS,
  COMMUNIQUE_NOUNS,
  DOCUMENT_NOUNS,
  GENERAL_NOUNS,
  INSTRUMENT_NOUNS,
  MUTE_NOUNS,
  OUTLET_NOUNS,
  ROLE_NOUNS,
  WITNESS_NOUNS,
} from './source-words.ts';
export {
  DENIAL_VERBS,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_MODALS,
  HEDGE_VERBS,
  SUPPOSE_MARKS,
  SUPPOSE_MODALS,
  SUPPOSE_VERBS,
} from './stance-words.ts';
export { PHRASAL_CUES } from './phrasal-verbs.ts';
export { IDIOMS } from './idioms.ts';
