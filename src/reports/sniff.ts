/** What some text is, by its content: names of files lie. */
export type MediaType =
  | 'application/json'
  | 'application/jsonl'
  | 'text/html'
  | 'text/markdown'
  | 'text/plain';

const HTML =
  /^(?:\s|<!--[^]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|article|div|p|main|section|h1)[\s>]/i;
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w-]{1,40}[ \t]*:[^\n]*\r?\n|[ \t#-][^\n]*\r?\n){1,60}---[ \t]*(?:\r?\n|$)/;
const MARKDOWN = /^(?:#{1,6} \S|[*+-] \S|> \S|!\[[^\]\n]{0,200}\]\()/m;
const MARKDOWN_LINK = /\[[^\]\n]{1,200}\]\(https?:\/\//;

/** Whether text holds what only binary files hold: a NUL, or more than one control character in thirty-three. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  // oxlint-disable-next-line no-control-regex
  const controls = head.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return head.includes('\0') || controls * 33 > head.length;
}

/** Whether the text holds nothing that can be seen. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(text);
}

/** Tells the type of text by its content. */
export function mediaTypeOf(text: string): MediaType {
  const start = text.slice(0, 8192);
  if (/^\s*[[{]/.test(start)) {
    const type = jsonType(text);
    if (type) return type;
  }
  if (HTML.test(start)) return 'text/html';
  if (FRONT_MATTER.test(start) || MARKDOWN_LINK.test(start)) return 'text/markdown';
  return MARKDOWN.test(start) && /^#{1,6} \S/m.test(start) ? 'text/markdown' : 'text/plain';
}

function jsonType(text: string): MediaType | null {
  const start = text.trimStart();
  const firstLine = start.slice(0, lineEnd(start)).trim();
  if (isJson(firstLine) && firstLine.startsWith('{')) return 'application/jsonl';
  if (isJson(text)) return 'application/json';
  return looksLikeRecord(firstLine) ? 'application/jsonl' : null;
}

/** A broken line of JSONL still begins like a record: `{"key":`. */
function looksLikeRecord(line: string): boolean {
  return /^\{\s*"\w{1,40}"\s*:/.test(line);
}

function lineEnd(text: string): number {
  const at = text.indexOf('\n');
  return at < 0 ? text.length : at;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
