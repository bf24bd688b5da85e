import type { Report, Span } from '../../src/model/index.ts';

/** A citation that leads back to the very words: quote, who published it when and where, offsets and the file's hash. */
export function citationOf(report: Report, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  const quote = spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ');
  const offsets = spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const known = [
    report.publisher,
    report.title && `“${report.title}”`,
    report.author,
    report.published,
    report.url,
  ];
  const hash = report.original.sha256 === '' ? '' : `, SHA-256 ${report.original.sha256}`;
  return `“${quote}” ${known.filter((one) => one !== null && one !== '').join(', ')} [report ${report.id}, characters ${offsets}${hash}]`;
}
