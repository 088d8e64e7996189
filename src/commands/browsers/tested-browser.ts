/** Describes where the parts of a WebKit for Linux are. */
export interface WebKitPrograms {
  /** WebKitWebDriver. */
  driver: string;
  /** MiniBrowser, the window that it opens. */
  browser: string;
}

/** A browser for the reader tasks, and what drives it. */
export type TestedBrowser = Driven & {
  /** True when it can print into a file, and somebody can read that file. */
  prints: boolean;
};

type Driven =
  /** Without a path, the one that Playwright keeps for itself. */
  | { engine: 'chromium' | 'firefox' | 'webkit'; driver: 'playwright'; path?: string }
  /** A Firefox of this machine, by its own remote control. */
  | { engine: 'firefox'; driver: 'marionette'; path: string }
  /** The WebKit of a Linux. It prints by GNOME's JavaScript. */
  | { engine: 'webkit'; driver: 'webdriver'; programs: WebKitPrograms; gjs?: string };
