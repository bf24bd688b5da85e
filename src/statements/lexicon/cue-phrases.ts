import { words } from './words.ts';

/** A fixed phrase that names a source as the object of its last word: "in the words of X". */
export type CuePhrase = readonly string[];

/** Prepositional cues, longest first where one begins another. */
export const SOURCE_PHRASES: readonly CuePhrase[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'in the estimation of',
  'as first reported by',
  'as reported by',
  'as quoted by',
  'first reported by',
  'as per',
  'citing',
  'quoting',
].map(words);

/** Adverbs of hearsay: what they stand in is somebody else's word. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  words('reportedly allegedly purportedly supposedly'),
);

/** Verbs whose agentless passive is hearsay: "is said to", "was reported to", "is estimated at". */
export const HEARSAY_PASSIVES: ReadonlySet<string> = new Set(
  words(`say report believe think estimate expect know understand allege rumor rumour suspect consider fear
    presume suppose assume claim deem describe regard accuse tell view see forecast project predict charge
    announce quote schedule reckon hold call dub declare mention criticize criticise ask urge`),
);

/** Verbs whose agentless passive tells what some mouth says of the subject: "is known as", "was criticised for". */
export const TOLD_OF_PASSIVES: ReadonlySet<string> = new Set(
  words(`know see view perceive regard consider deem describe characterize characterise portray depict label brand dub
    term call name title hail tout credit criticize criticise condemn denounce ridicule mock deride praise blame
    question challenge mention ask quiz assure convince inform notify remind reveal disclose announce confirm charge`),
);

/** Short words that may stand between a verb of saying and what is said: "said Tuesday the bridge …". */
export const ASIDES: ReadonlySet<string> = new Set(
  words('monday tuesday wednesday thursday friday saturday sunday today yesterday later also on'),
);
