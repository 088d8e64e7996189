/** Something on the page: the first element in sight and in use that a selector matches and, where one is given, that has this name. */
export interface Place {
  css: string;
  /** The label of the element, or its text. */
  name?: string;
}

/** Describes the values that go to the page and come back from it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A file that a page gave its reader. */
interface Downloaded {
  name: string;
  text: string;
}

/**
 * A person with a browser: what the tasks need of one, whatever the browser is driven by.
 * An action waits until its place is there; a question is answered at once, for the test to ask again.
 */
export interface Reader {
  /** The browser with its version and what drives it. */
  readonly browser: string;
  /** Opens a page by its path below the site, and waits until it is loaded. */
  open(path: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  click(place: Place): Promise<void>;
  /** Puts the focus there, as somebody who came by Tab has it. */
  focus(place: Place): Promise<void>;
  /** Chooses the option of a list by its text. */
  select(place: Place, option: string): Promise<void>;
  /** Presses a key with its modifiers: `Tab`, `a`, `Control+v`. */
  press(keys: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Chooses a file of this machine in a field for files, which may be one that is not shown. */
  choose(place: Place, file: string): Promise<void>;
  /** The file that an action gives the reader. */
  download(action: () => Promise<void>): Promise<Downloaded>;
  /** Does something in a second tab, closes it, and comes back. */
  inSecondTab(action: () => Promise<void>): Promise<void>;
  /** Runs a function in the page. It sees the page and its arguments, and nothing else. */
  run<Arguments extends Json[], Result>(
    task: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  /** A page on paper, as PDF; nothing where what drives the browser cannot print. */
  print?(path: string): Promise<Uint8Array>;
  close(): Promise<void>;
}
