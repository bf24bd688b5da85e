/**
 * Headwater as a library: reports in, a dossier out, each claim with its range of independent origins.
 * No clock, random or network, and no file but the weights that ship.
 */
export type * from './model/index.ts';
export { spanHolds, spanOf } from './model/index.ts';
export { readInputs } from './reports/index.ts';
export { groupsFrom, withGroups } from './outlets/index.ts';
export { analyse, ask, buildDossier } from './pipeline/index.ts';
export { dossierSchema, renderHtml, renderJson, renderMarkdown, verifyDossier } from './dossier/index.ts';
