export type { Agreement, Comparison } from './comparison.ts';
export { compareQuantities } from './quantities/compare-quantities.ts';
export { readQuantities } from './quantities/read-quantities.ts';
export { readTimes } from './times/read-times.ts';
export { gazetteerHolds, readPlaces, resolvePlaces } from './places/read-places.ts';
export { compareTimes } from './times/compare-times.ts';
