/**
 * A pure function that remembers what it gave. When it holds `most` answers it forgets all of them, so that a long run
 * does not grow; what it gives never depends on what it remembers. Answers are shared: nobody may change one.
 */
export function remember<Key, Value>(
  work: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = work(key);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}

/**
 * A pure function of an owner and a thing, that remembers what it gave for as long as the owner lives. Answers are
 * shared: nobody may change one.
 */
export function rememberWith<Owner extends object, Key, Value>(
  work: (key: Key, owner: Owner) => Value,
): (key: Key, owner: Owner) => Value {
  const byOwner = new WeakMap<Owner, (key: Key) => Value>();
  return (key, owner) => {
    const known = byOwner.get(owner) ?? remember((one: Key) => work(one, owner));
    byOwner.set(owner, known);
    return known(key);
  };
}

/** A pure function of an object that remembers what it gave for as long as the object lives. Nobody may change an answer. */
export function rememberFor<Owner extends object, Value>(
  work: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined) return found.value;
    const value = work(owner);
    known.set(owner, { value });
    return value;
  };
}

/** The same of two objects, in their order, for as long as both live. */
export function rememberPair<One extends object, Other extends object, Value>(
  work: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const besides = rememberFor((one: One) => rememberFor((other: Other) => work(one, other)));
  return (one, other) => besides(one)(other);
}
