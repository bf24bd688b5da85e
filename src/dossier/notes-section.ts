import type { Problem } from '../model/index.ts';
import { type Html, html, words } from './markup.ts';
import { setAsideText } from './reader-section.ts';
import type { View } from './view.ts';

/** What could not be read or used, and what was set aside. */
export function problemsSection(view: View): Html {
  const { problems } = view.dossier;
  return html`<section id="problems" aria-labelledby="problems-title"><h2 id="problems-title">Problems</h2>
<p>${problems.length === 0 ? 'Every input was read. ' : ''}${setAsideText(view)} of text (readers’ comments, boilerplate, related links) were set aside: they are shown in their reports and never count.</p>
${problems.length > 0 && html`<ul class="problems">${problems.map(problemItem)}</ul>`}</section>`;
}

function problemItem({ input, code, message }: Problem): Html {
  return html`<li><b>${words(input)}</b> <code>${code}</code><br>${words(message)}</li>`;
}

/** How to read the counts, and what they do not say. */
export function notesSection(): Html {
  return html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">How to read this</h2>
<h3>What this does not say</h3>
<p>Nothing here says that a claim holds, or that an outlet deserves belief. The page counts who stands behind a claim and shows their words. One origin may be right and five may be wrong.</p>
<h3>How origins are counted</h3>
<p>Each supporting statement is followed to where its words come from: along the sources that it names, to the report that it copies, to the agency that it credits, or to the report’s own reporting when the text shows a sign of it. Without a sign the origin is unknown.</p>
<p>The second figure of a range is the number of origins when only those that must be one are counted as one. The first is the fewest that remain when all that may be one are counted as one. “Not assessable” means that no supporting statement could be followed.</p>
<p>Claims stand in the order of how much they matter to the set of reports. Words in quotation marks are always a report’s own, letter by letter.</p>
<h3>On paper</h3><p>Printing gives every claim in sight with its origins. Reports and pairs are printed where they stand open.</p></section>`;
}

/** One line on what the set holds: how many claims have how many independent origins. */
export function inShort({ claims }: View): Html | false {
  if (claims.length === 0) return false;
  const ranges = claims.map(({ claim }) => claim.independent);
  const tally: readonly (readonly [string, number])[] = [
    ['two or more', ranges.filter((range) => range !== null && range.min > 1).length],
    [
      'one or perhaps more',
      ranges.filter((range) => range !== null && range.min <= 1 && range.max > 1).length,
    ],
    ['one', ranges.filter((range) => range !== null && range.max <= 1).length],
    ['not assessable', ranges.filter((range) => range === null).length],
  ];
  const said = tally
    .filter(([, n]) => n > 0)
    .map(
      ([words, n], index) =>
        html`${index > 0 && ', '}${words} for <b>${n}</b>${index === 0 && (n === 1 ? ' claim' : ' claims')}`,
    );
  return html`<p class="short">Independent origins: ${said}.</p>`;
}
