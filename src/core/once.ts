/** The same value each time, made when it is first asked for: importing the package makes nothing that may never be used. */
// @__NO_SIDE_EFFECTS__
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
