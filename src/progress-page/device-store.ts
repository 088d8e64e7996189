import { openStore } from '../progress/store.ts';
import { browserDevice } from './browser-device.ts';

/** The store of this page: one, whichever elements use it. */
export const store = openStore(browserDevice);

/** Today by the reader's clock, as a UTC date: the same day that dates in the handbook mean. */
export const today = () => new Date().toISOString().slice(0, 10);
