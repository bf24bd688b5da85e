/** A list of distinct words that lines point into by index. */
export interface Facet {
  /** The indices of these words, each once, in rising order; new words are added. */
  readonly indices: (words: readonly string[]) => number[];
  readonly values: () => string[];
}

/** An empty facet. */
export function openFacet(): Facet {
  const places = new Map<string, number>();
  const indexOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  return {
    indices: (words) => [...new Set(words.map(indexOf))].sort((a, b) => a - b),
    values: () => [...places.keys()],
  };
}
