/**
 * Makes a function of two things answer once for each pair of them, for as long as both are in use. Neither may be changed
 * afterwards, nor may the answer.
 */
export function rememberedForPair<A extends object, B extends object, R>(work: (a: A, b: B) => R): (a: A, b: B) => R {
  const known = new WeakMap<A, WeakMap<B, { answer: R }>>();
  return (a, b) => {
    const answers = known.get(a) ?? new WeakMap<B, { answer: R }>();
    known.set(a, answers);
    const found = answers.get(b) ?? { answer: work(a, b) };
    answers.set(b, found);
    return found.answer;
  };
}

/** Makes a function of one thing answer once for each, for as long as it is in use. The thing may not be changed afterwards, nor may the answer. */
export function remembered<A extends object, R>(work: (a: A) => R): (a: A) => R {
  const known = new WeakMap<A, { answer: R }>();
  return (a) => {
    const found = known.get(a) ?? { answer: work(a) };
    known.set(a, found);
    return found.answer;
  };
}

/**
 * Makes a function of a thing and a day answer once for each day of each thing, for as long as the thing is in use. Neither the thing
 * nor the answer may be changed afterwards.
 * @param work takes the day as YYYY-MM-DD
 */
export function rememberedForDay<A extends object, R>(work: (a: A, day: string) => R): (a: A, day: string) => R {
  const daysOf = remembered((_: A) => new Map<string, { answer: R }>());
  return (a, day) => {
    const days = daysOf(a);
    const found = days.get(day) ?? { answer: work(a, day) };
    days.set(day, found);
    return found.answer;
  };
}
