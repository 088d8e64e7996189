import type { Device } from '../../progress/device.ts';
import { instantOf } from '../../progress/instant.ts';

const KEY = 'handbook:progress';
const ASIDE = `${KEY}:aside:`;

/**
 * This browser as a device: localStorage, the clock, and the news from other tabs.
 * Even asking for localStorage may throw where it is forbidden, so it is asked for anew in each call.
 */
export const browserDevice: Device = {
  now: () => new Date(),
  onElsewhere(changed) {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY || key === null) changed(newValue === null);
    });
    // A page that comes back from the back/forward cache has slept through the news.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) changed(false);
    });
  },
  alone(work) {
    // Absent on plain http.
    const locks: LockManager | undefined = navigator.locks;
    if (locks) locks.request(KEY, work).catch(work);
    else work();
  },
  storage: {
    read: () => localStorage.getItem(KEY),
    write: (text) => localStorage.setItem(KEY, text),
    quarantine(text) {
      if (!this.readQuarantined().includes(text)) localStorage.setItem(`${ASIDE}${instantOf(Date.now())}`, text);
    },
    readQuarantined: () => asideKeys().map((key) => localStorage.getItem(key) ?? ''),
    dropQuarantined() {
      for (const key of asideKeys()) localStorage.removeItem(key);
    },
  },
};

const asideKeys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(ASIDE))
    .sort();
