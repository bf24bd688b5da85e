/**
 * The data: one schema for each thing, from which its type, its JSON Schema and its validation come.
 * Takes nothing from any room; every room speaks in these types.
 */
export * from './analysis.ts';
export * from './claim.ts';
export * from './derivation.ts';
export * from './dossier.ts';
export * from './measure.ts';
export * from './problem.ts';
export * from './reading.ts';
export * from './report.ts';
export * from './report-of-text.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './where.ts';
