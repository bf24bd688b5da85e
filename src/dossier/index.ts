/**
 * Takes a dossier; gives it as a page, JSON or Markdown, checks that every quote still stands in its report, and
 * covers names.
 */
export { blackenAll } from './blacken.ts';
export { renderHtml } from './html.ts';
export { renderJson } from './json.ts';
export { lineageGraph } from './lineage-graph.ts';
export { renderMarkdown } from './markdown.ts';
export { wayText } from './place-text.ts';
export { plainLine, plainText } from './plain-text.ts';
export { redactDossier } from './redact-dossier.ts';
export { dossierSchema, dossierSchemaText } from './schema.ts';
export { type Verification, verifyAgainst, verifyDossier } from './verify.ts';
