import { words } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Verbs and nouns by which a source rejects what is said. */
export const DENIAL_VERBS =
  set(`deny reject dismiss refute rebut dispute contradict disavow repudiate discount
  disprove debunk contest disbelieve`);

/** Modal verbs that leave open whether it is so. */
export const HEDGE_MODALS = set('may might could');

/** Adverbs that leave it open. */
export const HEDGE_ADVERBS = set(`possibly perhaps maybe probably apparently reportedly allegedly purportedly
  supposedly seemingly presumably likely ostensibly arguably potentially`);

/** Adjectives that leave it open. */
export const HEDGE_ADJECTIVES =
  set(`possible probable likely unlikely unclear uncertain unknown alleged suspected
  reported unconfirmed unverified feared presumed apparent supposed purported unsure`);

/** Verbs of believing and seeming, whose content is left open. */
export const HEDGE_VERBS = set(`seem appear suspect believe think fear suggest estimate guess assume suppose
  presume speculate reckon expect imagine allege doubt`);

/** Modal verbs that put what is said into the future or a world that is not there. */
export const SUPPOSE_MODALS = set("will would should shall 'll 'd must");

/** Conjunctions that open a condition. */
export const SUPPOSE_MARKS = set('if unless whether provided lest');

/** Verbs of planning and demanding, whose content is yet to be. */
export const SUPPOSE_VERBS = set(`plan intend want hope wish aim seek threaten promise pledge vow propose
  demand urge call schedule expect prepare`);
