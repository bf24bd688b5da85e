export { compareText } from './compare.ts';
export { groupBy } from './group-by.ts';
export { type Decoded, mojibakeAt, withoutMojibake } from './mojibake.ts';
export { shortHash, sha256 } from './hash.ts';
