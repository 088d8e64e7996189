import type { reminderWords as english } from '../en/reminders.ts';
import { plural } from '../format.ts';

export const reminderWords: typeof english = {
  title: (role, due) => `${role}: ${plural(due, { one: '1 Aufgabe', other: '# Aufgaben' })} im Handbuch fällig`,
  asOf: (day, until) => `Stand: ${day}, mit Ausblick bis zum ${until}.`,
  heldBy: (handles) => ` Für ${handles.join(', ')}.`,
  heldByNobody: ' Die Rolle ist nicht besetzt.',
  sections: {
    reviews: 'Prüfen',
    sources: 'Diese Quellen wieder öffnen',
    dates: 'Beginnt oder endet',
    warnings: 'Warnungen der Inhaltsprüfung (auf Englisch)',
  },
  dueOn: (day) => `fällig am ${day}`,
  overdueSince: (day) => `**überfällig** seit dem ${day}`,
  review: (page, due, edit) => `${page}, ${due} (${edit})`,
  edit: 'bearbeiten',
  date: (day, what) => `${day}: ${what}`,
  warning: (place, kind, message) => `${place} ${kind}: ${message}`,
  more: (count) => `und ${count} weitere, siehe die Seite unten`,
  allOfIt: (address) => `Alles auf einer Seite: ${address}`,
};
