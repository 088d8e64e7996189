const PAUSE_MS = 50;

/**
 * The value that a question is answered with once there is one.
 * @param what whatever is waited for, for the error
 * @throws Error when there is none within the limit
 */
export async function waitFor<Value>(
  what: string,
  question: () => Value | undefined | Promise<Value | undefined>,
  seconds = 20,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await question();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
