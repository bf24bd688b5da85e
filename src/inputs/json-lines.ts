/**
 * The lines of a stream of bytes as they come, without line ends and without holding more than one line: for JSONL
 * on standard input. UTF-8; a byte order mark is dropped.
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pending: string[] = [];
  for await (const chunk of chunks) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const line of lines.slice(0, -1)) {
      yield [...pending, line].join('').replace(/\r$/, '');
      pending = [];
    }
    pending.push(lines[lines.length - 1]!);
  }
  const last = [...pending, decoder.decode()].join('');
  if (last !== '') yield last;
}
