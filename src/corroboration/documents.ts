/** Nouns for documents and recordings that reports rest on, by the noun that stands for all of its kind. */
const KINDS: ReadonlyMap<string, string> = new Map(
  [
    'autopsy post-mortem postmortem',
    'verdict ruling judgment judgement',
    'indictment complaint affidavit charges',
    'footage video tape recording cctv',
    'roadmap road-map plan blueprint',
    'study paper survey poll',
    'report dossier audit',
    'statement communique release bulletin',
    'letter memo email cable',
    'decree law order',
    'data figures statistics records',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** What kind of document words name ("an autopsy report": autopsy), or null when they name none. */
export function documentKind(words: readonly string[]): string | null {
  for (const word of words) {
    const kind = KINDS.get(word);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Documents of which a happening has one: named without an author, they are the same document. */
const SINGLE = new Set(['autopsy', 'verdict', 'indictment']);

/** Whether two mentions of such a document in accounts of one happening mean the same document. */
export function isSingleDocument(kind: string): boolean {
  return SINGLE.has(kind);
}
