/** One way to come by a browser. */
export interface Way<Browser> {
  title: string;
  /** Says what to try, or why there is nothing to try. */
  browsers: () => Promise<Browser[] | string>;
}

/** Describes what the search asks of a kind of browser. */
export interface BrowserTrial<Browser> {
  /** Says why a browser does not start, or nothing. */
  fault: (browser: Browser) => Promise<string | undefined>;
  /** Says what a browser is called in a line of the report. */
  nameOf: (browser: Browser) => string;
  say: (text: string) => void;
}

/**
 * Tries the ways in order, and says what each found.
 * @param kind what is looked for: "Firefox"
 * @returns the first browser that really starts, or nothing
 */
export async function firstThatStarts<Browser>(
  kind: string,
  ways: readonly Way<Browser>[],
  { fault, nameOf, say }: BrowserTrial<Browser>,
): Promise<Browser | undefined> {
  for (const { title, browsers } of ways) {
    say(`${kind}: ${title} …`);
    const found = await browsers();
    if (typeof found === 'string') say(`  ${found}`);
    else if (found.length === 0) say('  none');
    else
      for (const browser of found) {
        const reason = await fault(browser);
        say(`  ${nameOf(browser)}: ${reason ?? 'starts'}`);
        if (reason === undefined) return browser;
      }
  }
  return undefined;
}
