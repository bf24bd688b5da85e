import { words } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Verbs and nouns by which a source rejects what is said. */
export const DENIAL_VERBS =
  set(`deny reject dismiss refute rebut dispute contradict disavow repudiate discount
  disprove debunk contest disbelieve`);

/** Modal and other words that leave open whether it is so. */
export const HEDGE_MODALS = set('may might could');
export const HEDGE_ADVERBS = set(`possibly perhaps maybe probably apparently reportedly allegedly purportedly
  supposedly seemingly presumably likely ostensibly arguably potentially`);
export const HEDGE_ADJECTIVES =
  set(`possible probable likely unlikely unclear uncertain unknown alleged suspected
  reported unconfirmed unverified feared presumed apparent supposed purported unsure`);
export const HEDGE_VERBS = set(`seem appear suspect believe think fear suggest estimate guess assume suppose
  presume speculate reckon expect imagine allege doubt`);

/** Words that put what is said into a world that is not (yet) there. */
export const SUPPOSE_MODALS = set("will would should shall 'll 'd must");
export const SUPPOSE_MARKS = set('if unless whether provided lest');
export const SUPPOSE_VERBS = set(`plan intend want hope wish aim seek threaten promise pledge vow propose
  demand urge call schedule expect prepare`);

/** Words of negation. */
export const NEGATIONS = set(
  "not n't never no nobody nothing none neither nor nowhere hardly without cannot 'nt",
);
