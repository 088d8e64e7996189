import type { standingWords as english } from '../en/standing.ts';
import { formatNumber, plural } from '../format.ts';

export const standingWords: typeof english = {
  nothing: 'Hier ist nichts zu tun.',
  nothingApplies: 'Nichts auf dieser Liste trifft zu.',
  done: (done, of) =>
    done === of ? `Alle ${formatNumber(of)} erledigt` : `${formatNumber(done)} von ${formatNumber(of)} erledigt`,
  inProgress: (count) => `${formatNumber(count)} in Arbeit`,
  notApplicable: (count) => plural(count, { one: '# trifft nicht zu', other: '# treffen nicht zu' }),
  row: (counts) => counts.join(', '),
  noHigh: 'Kein Punkt mit hoher Priorität trifft zu',
  highLeft: (left, of) => `Hohe Priorität: noch ${formatNumber(left)} von ${formatNumber(of)} offen`,
  highDone: (count) =>
    plural(count, {
      one: 'Der eine Punkt mit hoher Priorität ist erledigt',
      other: 'Alle # Punkte mit hoher Priorität sind erledigt',
    }),
  next: 'Nächster offener Punkt',
  nextHigh: 'Nächster Punkt mit hoher Priorität',
};
