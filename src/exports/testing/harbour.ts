import { join } from 'node:path';
import { readPaths } from '../../inputs/index.ts';
import type { Dossier, Report } from '../../model/index.ts';
import { buildDossier } from '../../pipeline/index.ts';
import { readInputs } from '../../reports/index.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'examples', 'harbour', 'reports');

/** The same report with signs of two code units before its words and among them. */
function withSurrogatePairs({ id, publisher, title, published, url, text }: Report): string {
  const told = text.replaceAll('. ', '. 🚢 ');
  return JSON.stringify({ id, publisher, title, published, url, text: `🔥🚢\n\n${told}` });
}

/** The dossier of the worked case, its texts strewn with signs that are one code point and two code units. */
export async function harbourDossier(): Promise<Dossier> {
  const { reports } = await readPaths([FOLDER]);
  const bytes = new TextEncoder().encode(reports.map(withSurrogatePairs).join('\n'));
  const read = readInputs([{ name: 'harbour.jsonl', bytes }]);
  return buildDossier(read.reports, read.problems);
}
