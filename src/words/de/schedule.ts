import type { scheduleWords as english } from '../en/schedule.ts';
import { formatNumber, plural } from '../format.ts';

export const scheduleWords: typeof english = {
  title: (handbook) => `Termine: ${handbook}`,
  about:
    'Was an der Richtlinie beginnt oder endet und was zu prüfen ist: gemeldet, sobald es bekannt ist, und noch einmal einen Monat vorher.',
  owner: (role) => `Verantwortlich: ${role}`,
  more: (count) => `und ${formatNumber(count)} weitere`,
  told: (day, event) => `${day}: ${event}`,
  description: (event, day, owner, details) =>
    [
      `${event}. Termin: ${day}.`,
      ...(owner === undefined ? [] : [`Verantwortlich: ${owner}.`]),
      ...(details.length > 0 ? [`${details.join('; ')}.`] : []),
    ].join(' '),
  version: (number) => `Version ${number} der Richtlinie tritt in Kraft`,
  begins: (id, title, isException) => `${isException ? 'Ausnahme' : 'Regel'} ${id} gilt ab diesem Tag: ${title}`,
  ends: (id, title, isException) => `${isException ? 'Ausnahme' : 'Regel'} ${id} gilt am letzten Tag: ${title}`,
  lastDay: (name) => `Letzter Tag: ${name}`,
  lastDayOfPlan: (tool, plan) => `Letzter Tag: ${tool}, ${plan}`,
  openAgain: (title) => `Quelle wieder zu öffnen: ${title}`,
  openAll: (sources) => plural(sources, { one: '# Quelle wieder zu öffnen', other: '# Quellen wieder zu öffnen' }),
  review: (title) => `Prüfung fällig: ${title}`,
  reviews: (pages) => plural(pages, { one: 'Prüfung fällig: # Seite', other: 'Prüfung fällig: # Seiten' }),
};
