/** Returns a function that makes a thing when it is first called, and gives back the same one from then on. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
