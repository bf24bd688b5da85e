/**
 * Remembers what a pure function gave for the last `size` keys: texts of one family are compared one after the other, and what
 * is worked out of all of them would fill the memory.
 */
export function recent<Key extends object, Value>(
  size: number,
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const found = work(key);
    if (known.size >= size) known.delete(known.keys().next().value!);
    known.set(key, found);
    return found;
  };
}
