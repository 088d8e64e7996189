import { openStore } from '../../progress/store.ts';
import { browserDevice } from './browser-device.ts';

/** The store of this page: one, whichever elements use it. */
export const store = openStore(browserDevice);
