import type { themeWords as english } from '../en/page-script.ts';

export const themeWords: typeof english = (name) =>
  `Farben: ${name ? (name === 'dark' ? 'dunkel' : 'hell') : 'wie das Gerät'}`;

export const broken = 'Konnte nicht geladen werden. Lade die Seite neu.';
