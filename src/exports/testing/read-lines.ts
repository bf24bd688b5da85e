/** The values of JSON lines. */
export function readLines<Value>(text: string): Value[] {
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Value);
}
