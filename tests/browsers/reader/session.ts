/** The commands of WebDriver that the tasks need: over HTTP, and as Firefox calls them on its own connection. */
export const COMMANDS = {
  navigate: { http: 'POST url', marionette: 'WebDriver:Navigate' },
  refresh: { http: 'POST refresh', marionette: 'WebDriver:Refresh' },
  back: { http: 'POST back', marionette: 'WebDriver:Back' },
  forward: { http: 'POST forward', marionette: 'WebDriver:Forward' },
  execute: { http: 'POST execute/sync', marionette: 'WebDriver:ExecuteScript' },
  click: { http: 'POST element/:id/click', marionette: 'WebDriver:ElementClick' },
  sendKeys: { http: 'POST element/:id/value', marionette: 'WebDriver:ElementSendKeys' },
  actions: { http: 'POST actions', marionette: 'WebDriver:PerformActions' },
  window: { http: 'GET window', marionette: 'WebDriver:GetWindowHandle' },
  newWindow: { http: 'POST window/new', marionette: 'WebDriver:NewWindow' },
  switchTo: { http: 'POST window', marionette: 'WebDriver:SwitchToWindow' },
  closeWindow: { http: 'DELETE window', marionette: 'WebDriver:CloseWindow' },
  print: { http: 'POST print', marionette: 'WebDriver:Print' },
} as const;

type Command = keyof typeof COMMANDS;

/** A browser that understands the commands of WebDriver, with a profile of its own that is gone after the test. */
export interface Session {
  /** The browser with its version and what drives it. */
  browser: string;
  /** Where its downloads go. */
  downloads: string;
  /** @throws Error with what the browser answered */
  send(command: Command, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

/** Describes the browser that a test asks for. */
export interface Wish {
  /** False for a reader who has switched scripts off. */
  scripts: boolean;
}
