/** An answer worked out when it is first asked for, and kept as long as the thing it is about. */
export function oncePer<K extends object, T extends NonNullable<unknown>>(make: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, T>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before;
    const made = make(about);
    known.set(about, made);
    return made;
  };
}
