/**
 * Takes a report with its analysis; gives quantities with bounds, times as EDTF and places, and says of two of
 * one kind whether they can both hold.
 */
export type { Agreement, Comparison } from './comparison.ts';
export { compareQuantities } from './quantities/compare-quantities.ts';
export { readQuantities } from './quantities/read-quantities.ts';
export { readTimes } from './times/read-times.ts';
export { countryOfHost } from './places/home.ts';
export { governmentNamed, type NamedGovernment } from './places/government.ts';
export { countryOfOwner, ministryNamed, type NamedMinistry, portfolioNamed } from './places/ministry.ts';
export { type Seat, seatNamed } from './places/seats.ts';
export { gazetteerHolds, readPlaces, resolvePlaces } from './places/read-places.ts';
export { compareTimes } from './times/compare-times.ts';
