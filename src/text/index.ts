/**
 * What strings need before anybody reads them: order, hashes, groups by a key, broken encodings put back.
 * Takes strings, gives strings and numbers that are the same on every machine.
 */
export { areSame } from './are-same.ts';
export { compareText } from './compare.ts';
export { groupBy } from './group-by.ts';
export { remember, rememberFor, rememberPair, rememberWith } from './remember.ts';
export { type Decoded, mojibakeAt, withoutMojibake } from './mojibake.ts';
export { shortHash, sha256 } from './hash.ts';
