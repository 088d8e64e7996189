/** The parts of an index without which Pagefind goes on as if nothing were in them: what counts, and where words and types are. */
const PART = /\.pf_(?:meta|index|filter)$/;

/**
 * Watches the page's requests for parts of an index from now on. Pagefind tells nobody that one did not come: a word of that part
 * would be called unknown, or taken for another.
 * @param folder the address of the index
 * @returns how many parts could not be loaded so far
 */
export function watchParts(folder: string): () => number {
  let failed = 0;
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    const { href, pathname } = new URL(asked instanceof Request ? asked.url : asked, document.baseURI);
    if (!href.startsWith(folder) || !PART.test(pathname)) return ask(...request);
    try {
      const answer = await ask(...request);
      if (!answer.ok) failed += 1;
      return answer;
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
  return () => failed;
}
