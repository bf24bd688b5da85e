export { isNegated } from './cue-words.ts';
export { findAttributions } from './find-attributions.ts';
export type { Finding } from './finding.ts';
export { nounPhrase } from './noun-phrase.ts';
export { caseOf } from './subject.ts';
export { isMute } from './mute.ts';
