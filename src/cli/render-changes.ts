import { plainText } from '../dossier/index.ts';
import type { Dossier } from '../model/index.ts';
import type { NewsItem, NewsKind, ReportNews } from '../pipeline/index.ts';

const WORDS: Readonly<Record<NewsKind, string>> = {
  contradiction: 'contradicts',
  update: 'updates',
  'new-origin': 'a new independent origin',
  'new-claim': 'says what nobody had said',
  echo: 'only an echo',
  nothing: 'no claim is read from it',
};

/** Of items of one kind, this many are shown. */
const MOST_SHOWN = 5;

function itemLine({ kind, claims, reason }: NewsItem, dossier: Dossier): string {
  const gist = dossier.claims.find(({ id }) => id === claims[0])?.gist;
  return `  ${WORDS[kind]}${gist === undefined ? '' : `: “${gist}”`} (${reason})`;
}

function newsLines({ report, verdict, items }: ReportNews, dossier: Dossier): string[] {
  const { publisher, published } = dossier.reports.find(({ id }) => id === report)!;
  const telling = items.filter(({ kind }) => kind === verdict);
  const rest = telling.length - MOST_SHOWN;
  return [
    `${published ?? 'without a time'}  ${publisher ?? report} (${report}): ${WORDS[verdict]}`,
    ...telling.slice(0, MOST_SHOWN).map((item) => itemLine(item, dossier)),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

/** What each report added, for a terminal. */
export function renderChanges(news: readonly ReportNews[], dossier: Dossier): string {
  return `${news
    .flatMap((one) => newsLines(one, dossier))
    .map(plainText)
    .join('\n')}\n`;
}
