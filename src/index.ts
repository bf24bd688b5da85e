export type * from './model/index.ts';
export { spanHolds, spanOf } from './model/index.ts';
export { readInputs } from './reports/index.ts';
export { analyse, ask, buildDossier } from './pipeline/index.ts';
export { dossierSchema, renderHtml, renderJson, renderMarkdown, verifyDossier } from './dossier/index.ts';
