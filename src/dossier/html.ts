import { createHash } from 'node:crypto';
import type { Dossier } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { claimsSection } from './claims-section.ts';
import { conflictsSection } from './conflicts-section.ts';
import { lineageSection } from './lineage-section.ts';
import { type Html, html, htmlText, inlineElement } from './markup.ts';
import { inShort, notesSection, problemsSection } from './notes-section.ts';
import { readerSection } from './reader-section.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { standing, type View, viewOf } from './view.ts';
import { count } from './wording.ts';

function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** What the page may do: use its own style and script, and nothing else. */
const POLICY = `default-src 'none'; style-src ${hashSource(STYLE)}; script-src ${hashSource(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The dossier as one page that needs nothing else: no request leaves it, and its content security policy lets only
 * its own style and script run. Works from `file://`, without script, on a phone, on paper and by keyboard.
 */
export function renderHtml(dossier: Dossier): string {
  const view = viewOf(dossier);
  return htmlText(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Headwater ${dossier.headwater}">
<title>${titleText(view)} – Headwater dossier</title>
${inlineElement('style', STYLE)}</head>
<body><a class="skip" href="#claims">To the claims</a>
${header(view)}
${navigation(view)}
<main><div class="findings">${claimsSection(view)}
${conflictsSection(view)}
${lineageSection(view)}</div>
${readerSection(view)}
<div class="findings">${problemsSection(view)}
${notesSection()}</div></main>
${inlineElement('script', SCRIPT)}</body></html>
`);
}

function titleText({ dossier, claims }: View): string {
  const conflicts = standing(dossier.conflicts).length;
  return `${count(dossier.reports.length, 'report')} · ${count(claims.length, 'claim')} · ${count(conflicts, 'conflict')}`;
}

function header(view: View): Html {
  const { dossier, claims } = view;
  const conflicts = standing(dossier.conflicts).length;
  return html`<header class="top"><p class="brand">Headwater dossier</p>
<h1><span>${count(dossier.reports.length, 'report')}</span> · <span>${count(claims.length, 'claim')}</span> · <span${conflicts > 0 && html` class="loud"`}>${count(conflicts, 'conflict')}</span></h1>
${inShort(view)}${published(view)}</header>`;
}

/** From the first to the last day of publication, as far as reports say. */
function published({ dossier }: View): Html | false {
  const days = dossier.reports.flatMap(
    (report) => /^\d{4}-\d\d-\d\d/.exec(report.published ?? '')?.[0] ?? [],
  );
  const [first, last] = [days.sort(compareText)[0], days.at(-1)];
  if (first === undefined) return false;
  return html`<p class="span">Published ${first === last ? first : `${first} to ${last}`}</p>`;
}

function navigation({ dossier }: View): Html {
  return html`<nav class="bar" aria-label="Sections"><div><a href="#claims">Claims</a><a href="#conflicts">Conflicts</a><a href="#lineage">Lineage</a><a href="#reports">Reports</a><a href="#problems">Problems${dossier.problems.length > 0 && ` (${dossier.problems.length})`}</a><a href="#notes">How to read</a><button id="theme" type="button" hidden>Dark page</button></div></nav>`;
}
