/** The same numbers at the beginning of an array twice as long. */
export function doubled<Numbers extends Int32Array | Float64Array>(array: Numbers): Numbers {
  const larger = new (array.constructor as new (length: number) => Numbers)(array.length * 2);
  larger.set(array);
  return larger;
}
