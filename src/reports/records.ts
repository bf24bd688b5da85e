import { sha256 } from '../text/index.ts';
import { type Draft, type Drafts, draftsWithin, joinDrafts, onlyProblem } from './draft.ts';
import { fieldsOf } from './input.ts';
import { readPage } from './page.ts';
import { isBlank } from './sniff.ts';

/** Reads a JSON file: an array of records, or one record. */
export function readJson(input: string, text: string): Drafts {
  const value: unknown = JSON.parse(text);
  const records = Array.isArray(value) ? value : [value];
  if (records.length === 0) return onlyProblem(input, 'empty-input', `${input} is an empty list of reports.`);
  const pointer = (i: number) => (Array.isArray(value) ? `/${i}` : '');
  return joinDrafts(
    records.map((record, i) =>
      draftsWithin([{ kind: 'pointer', value: pointer(i) }], readRecord(`${input}#${i + 1}`, record)),
    ),
  );
}

/** Reads JSON lines; a broken line is a problem that names its number and loses nothing else. */
export function readJsonl(input: string, text: string): Drafts {
  const results: Drafts[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line.trim() !== '') {
      const step = { kind: 'line', value: String(number) } as const;
      results.push(draftsWithin([step], readLine(`${input}#${number}`, line)));
    }
  }
  return joinDrafts(results);
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, to);
    from = to + 1;
  }
}

/** Reads one line of JSONL; `input` names the file and the line. */
export function readLine(input: string, line: string): Drafts {
  try {
    return readRecord(input, JSON.parse(line));
  } catch {
    return onlyProblem(
      input,
      'broken-json',
      `${input} is not valid JSON; expected one report {"id", "text", …} on the line. Correct the line and read it again; the other lines were read.`,
    );
  }
}

function readRecord(input: string, value: unknown): Drafts {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return onlyProblem(
      input,
      'not-a-report',
      `${input} is not an object; expected {"id", "text" or "html", …}.`,
    );
  const record: Readonly<Record<string, unknown>> = { ...value };
  const fields = fieldsOf(record);
  if (typeof record.text === 'string' && !isBlank(record.text))
    return { drafts: [textDraft(input, record.text, fields)], problems: [] };
  if (typeof record.html === 'string' && !isBlank(record.html)) return readPage(input, record.html, fields);
  return onlyProblem(
    input,
    'no-text',
    `${input} has neither "text" nor "html" with words in it; add one of them to read the report.`,
  );
}

function textDraft(input: string, text: string, fields: Draft['fields']): Draft {
  return { input, fields, text, parts: null, original: { sha256: sha256(text), mediaType: 'text/plain' } };
}
