/**
 * Gives the results of work in the order of the work, while more of it is under way.
 * @param ahead how much is begun before the first result is needed
 */
export async function* inOrder<Work, Result>(
  work: Iterable<Work>,
  ahead: number,
  begin: (work: Work) => Promise<Result>,
): AsyncGenerator<[Work, Result], void> {
  const begun: [Work, Promise<Result>][] = [];
  const next = async (): Promise<[Work, Result][]> => {
    const first = begun.shift();
    return first ? [[first[0], await first[1]]] : [];
  };
  for (const each of work) {
    const result = begin(each);
    // It is awaited when its turn comes; until then a failure is nobody's.
    result.catch(() => undefined);
    begun.push([each, result]);
    if (begun.length >= ahead) yield* await next();
  }
  while (begun.length > 0) yield* await next();
}
