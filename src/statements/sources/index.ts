export { chainsOf } from './chain.ts';
export { type Medium, mediumOf } from './medium.ts';
export { isOwnDeed } from './own-deed.ts';
export { type FoundSign, seenSign, toldSign } from './own-signs.ts';
export { spreadPresence } from './scene-signs.ts';
export { resolveSources } from './antecedents.ts';
export { type Known, knownIn, type ResolvedSource } from './resolve-source.ts';
