export { chainsOf } from './chain.ts';
export { type Medium, mediumOf } from './medium.ts';
export { type FoundSign, seenSign, toldSign } from './own-signs.ts';
export { type Known, knownIn, resolveSource } from './resolve-source.ts';
