/** What is taken for the value of each item, by ours and by plain majority. */
export type PickedValues = ReadonlyMap<string, { readonly likeliest: string; readonly majority: string }>;

/**
 * Precision of data fusion (Li et al. 2012): the share of items with a known value whose picked value is that one;
 * an item without a picked value counts as wrong. Values are compared by their keys.
 */
export function tableAccuracy(
  gold: ReadonlyMap<string, string>,
  picked: PickedValues,
  keyOf: (value: string) => string,
): { readonly likeliest: number; readonly majority: number; readonly n: number } {
  const shareRight = (pick: 'likeliest' | 'majority') => {
    const right = [...gold].filter(([item, value]) => {
      const ours = picked.get(item)?.[pick];
      return ours !== undefined && keyOf(ours) === keyOf(value);
    });
    return gold.size === 0 ? 0 : right.length / gold.size;
  };
  return { likeliest: shareRight('likeliest'), majority: shareRight('majority'), n: gold.size };
}
