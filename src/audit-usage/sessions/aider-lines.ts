import { planOfProvider } from './plan-of-provider.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

const START = /^# aider chat started at (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})\s*$/;
const MODEL = /^> Main model: (\S+) with /;

/**
 * Reads `.aider.chat.history.md`: several chats one after another, in local time. A chat in which nothing was asked is
 * only a start.
 */
export function aiderLines({ dayOf, folder }: SessionFile): SessionLines {
  const found: Session[] = [];
  let chat = { at: Number.NaN, id: '', model: '', asked: false };
  let isAfterBlank = true;
  const close = () => {
    if (!chat.asked || chat.model === '') return;
    const tally = new SessionTally(dayOf);
    const plan = planOfProvider(chat.model.split('/')[0] ?? null);
    tally.add(chat.model, chat.at);
    if (!tally.isEmpty)
      found.push({ tool: 'open-clients', name: 'aider', id: chat.id, folder, plan, days: tally.list() });
  };
  return {
    wants: () => true,
    take(line) {
      // A line of a file can be long; what is looked for is short.
      const text = line.subarray(0, 300).toString('utf8').trimEnd();
      const [, day, time] = (isAfterBlank ? START.exec(text) : null) ?? [];
      if (day !== undefined && time !== undefined) {
        close();
        chat = { at: Date.parse(`${day}T${time}`), id: `${folder} ${day} ${time}`, model: '', asked: false };
      }
      if (chat.model === '' && !chat.asked) chat.model = MODEL.exec(text)?.[1] ?? '';
      if (text.startsWith('#### ')) chat.asked = true;
      isAfterBlank = text === '';
      return true;
    },
    sessions() {
      close();
      chat = { at: Number.NaN, id: '', model: '', asked: false };
      return found;
    },
  };
}
