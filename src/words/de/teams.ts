import type {
  teamResultWords as englishResults,
  teamStepWords as englishSteps,
  teamWords as english,
} from '../en/teams.ts';
import { formatNumber, plural } from '../format.ts';

export const teamWords: typeof english = {
  lead: 'Wie weit jedes Team mit den Prüfpunkten und Selbsteinschätzungen ist, nach den Dateien, die die Teams in das Handbuch aufgenommen haben.',
  teamLead:
    'Wie weit das Team mit den Prüfpunkten und Selbsteinschätzungen ist, nach der Datei, die es in das Handbuch aufgenommen hat.',
  aliases: ['stand der teams', 'ergebnisse der teams', 'überfällige prüfpunkte'],
  none: 'Noch hat kein Team sein Ergebnis aufgenommen. Was jemand abhakt, bleibt bis zum Export auf dem eigenen Gerät. Zum Handbuch gehört der Export eines Teams, sobald ihn jemand in das Repository eincheckt.',
  exampleAbout:
    'Ein Beispiel mit drei Teams, die es nicht gibt. Hier erscheinen später eure Teams, die überfälligen zuerst.',
  examples: [
    { name: 'team-eins', words: '3 von 5 erledigt, 1 überfällig' },
    { name: 'team-zwei', words: '1 von 5 erledigt, 2 in Arbeit' },
    { name: 'team-drei', words: 'Alle 4 erledigt, 1 trifft nicht zu' },
  ],
  asOf: (day, byWhoseDay) => [
    'Stand: ',
    day,
    `, ${byWhoseDay}. Was vor längerer Zeit erledigt wurde, als der Turnus erlaubt, zählt wieder als offen.`,
  ],
  overdueSince:
    'Seitdem ist hier etwas überfällig geworden. Es ist mit „Jetzt überfällig“ markiert; die Zahlen enthalten es noch.',
  atAGlance: 'Auf einen Blick',
  caption: (day) => `Teams, Stand: ${day}`,
  team: 'Team',
  checks: 'Prüfpunkte',
  high: 'Hohe Priorität',
  overdue: 'Überfällig',
  exported: 'Exportiert',
  notInFile: 'Nicht in der Datei',
  checksNotInFile: 'Prüfpunkte: nicht in der Datei',
  noneOverdue: 'Keine',
  teamsDone: (done, of) =>
    plural(of, {
      one: `In ${formatNumber(done)} von # Team erledigt`,
      other: `In ${formatNumber(done)} von # Teams erledigt`,
    }),
  noTeamToWhichItApplies: 'Für kein Team, auf das es zutrifft, liegt ein Ergebnis vor',
};

export const teamResultWords: typeof englishResults = {
  exportedOn: (day, version) => ['Exportiert am ', day, `, nach Version ${version} der Richtlinie `],
  edit: (file) => `${file} bearbeiten`,
  ahead: (count) =>
    plural(count, {
      one: '# Antwort trägt ein Datum in der Zukunft, weil die Uhr vorging, und zählt bis dahin nicht.',
      other: '# Antworten tragen ein Datum in der Zukunft, weil die Uhr vorging, und zählen bis dahin nicht.',
    }),
  onlyLists: 'Diese Datei enthält nur Selbsteinschätzungen; über die Prüfpunkte ist daher nichts bekannt.',
  lists: 'Selbsteinschätzungen',
  list: (list, counts) => [list, `: ${counts.join(', ').replace(/\.?$/, '.')}`],
  askAgain: (count) => plural(count, { one: '# ist neu zu bestätigen', other: '# sind neu zu bestätigen' }),
  areOverdue: (count) => plural(count, { one: '# ist überfällig', other: '# sind überfällig' }),
  caption: (team) => `Prüfpunkte, höchste Priorität zuerst: ${team}`,
  since: 'Seit',
  evidenceAndNotes: 'Nachweise und Notizen',
  asksAgain: 'Neu zu bestätigen',
  open: 'Offen',
  changed: (day) => `Was der Punkt verlangt, hat sich am ${day} geändert.`,
  reworded: 'Seitdem wurde der Wortlaut geändert, nicht der Inhalt.',
  due: (day) => `Wieder fällig am ${day}.`,
  wasDue: (day) => `War wieder fällig am ${day}.`,
  overdueNow: 'Jetzt überfällig',
  nothingSaid: 'Noch keine Angabe',
  doesNotApply: (reason) => `Trifft nicht zu: ${reason}`,
  noneGiven: 'Keine',
};

export const teamStepWords: typeof englishSteps = {
  heading: 'Das Ergebnis eines Teams aufnehmen',
  mark: (table) => [
    'Hake ',
    table('in der Tabelle der Prüfpunkte'),
    ' ab, was dein Team erledigt hat, trage die Nachweise ein und wähle „Prüfpunkte exportieren“. „Alles auf diesem Gerät exportieren“ nimmt die Selbsteinschätzungen mit. Die Datei enthält deine Notizen: Lies sie durch, bevor du sie weitergibst.',
  ],
  name: (example) => ['Benenne die Datei nach dem Team, klein geschrieben und mit Bindestrichen: ', example, '.'],
  add: (folder, desk) => [
    'Lege sie in ',
    folder,
    ' ab und stelle einen Merge-Request, oder schicke sie an diese Stelle, die sie für dich aufnimmt: ',
    desk,
    '. Die automatische Prüfung meldet, was an der Datei nicht stimmt. Nach dem Merge erscheint das Team auf dieser Seite.',
  ],
  newer:
    'Ein neuerer Export ersetzt die Datei desselben Namens. Git hält fest, von wem und wann sie aufgenommen wurde.',
  addAtHost: 'Datei beim Git-Host anlegen',
};
