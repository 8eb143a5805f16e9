/**
 * Returns the value of a key that the laws of the network guarantee to be there.
 * @throws RangeError naming the key where it is not: a bug of ours, not of the input.
 */
export function must<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`the network's laws promise "${key}", and it is missing`);
  return value;
}
