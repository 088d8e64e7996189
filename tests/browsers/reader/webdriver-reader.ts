import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInPage } from './find-in-page.ts';
import { keyActions } from './keys.ts';
import type { Json, Place, Reader } from './reader.ts';
import type { Session } from './session.ts';
import { waitFor } from './wait-for.ts';

/** The long name that the standard fixes for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const reference = (id: string) => ({ [ELEMENT]: id });

/** Holds the endings that Firefox and WebKit give to a file that is not complete yet. */
const INCOMPLETE = /\.(part|wkdownload)$/;

/** A reader whose browser is driven by WebDriver's commands. */
export function webdriverReader(session: Session, baseURL: string): Reader {
  const { send, downloads } = session;

  const execute = (task: (...given: never[]) => unknown, given: Json[]) =>
    send('execute', { script: `return (${task.toString()}).apply(null, arguments)`, args: given });

  const find = async ({ css, name = '' }: Place, isFile = false): Promise<string> => {
    const found = await waitFor(`${css} ${name}`, async () => {
      return ((await execute(findInPage, [css, name, isFile])) as Record<string, string> | null) ?? undefined;
    });
    return found[ELEMENT] ?? '';
  };

  const keys = (actions: object[]) => send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  return {
    browser: session.browser,
    open: async (path) => void (await send('navigate', { url: new URL(path, baseURL).href })),
    reload: async () => void (await send('refresh')),
    back: async () => void (await send('back')),
    forward: async () => void (await send('forward')),
    click: async (place) => void (await send('click', { id: await find(place) })),
    focus: async (place) =>
      void (await send('execute', { script: 'arguments[0].focus()', args: [reference(await find(place))] })),
    select: async ({ css }, option) =>
      void (await send('click', { id: await find({ css: `${css} option`, name: option }) })),
    press: async (pressed) => void (await keys(keyActions(pressed))),
    type: async (text) => void (await keys([...text].flatMap((character) => keyActions(character)))),
    choose: async (place, file) => void (await send('sendKeys', { id: await find(place, true), text: file })),
    download: async (action) => {
      const before = readdirSync(downloads);
      await action();
      const name = await waitFor('a download', () => {
        const names = readdirSync(downloads);
        if (names.some((file) => INCOMPLETE.test(file))) return undefined;
        return names.find((file) => !before.includes(file));
      });
      return { name, text: readFileSync(join(downloads, name), 'utf8') };
    },
    inSecondTab: async (action) => {
      const first = await send('window');
      const { handle } = (await send('newWindow', { type: 'tab' })) as { handle: string };
      await send('switchTo', { handle });
      await action();
      await send('closeWindow');
      await send('switchTo', { handle: first });
    },
    // WebDriver waits for what the function promises, and gives back JSON.
    run: (task, ...given) => execute(task, given) as Promise<Awaited<ReturnType<typeof task>>>,
    close: () => session.close(),
  };
}
