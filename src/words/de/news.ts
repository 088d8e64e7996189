import type { newsScriptWords as englishScript, newsWords as english } from '../en/news.ts';

export const newsWords: typeof english = {
  title: (version) => `Was sich seit Version ${version} geändert hat`,
  lead: (path, from, to) =>
    `Für alle, die „${path}“ mit Version ${from} der Richtlinie abgeschlossen haben: was in Version ${to} anders ist, und sonst nichts.`,
  key: (added, gone) => [
    ...[
      'Wörter, die ',
      added('neu'),
      ' sind, sind unterstrichen; Wörter, die ',
      gone('entfallen'),
      ', sind durchgestrichen.',
    ],
  ],
  answers: 'Geänderte Antworten',
  agreeHeading: 'Dieser Version zustimmen',
  agree: 'Ich habe gelesen, was sich geändert hat, und stimme dieser Erklärung zu',
  make: 'Neuen Nachweis erstellen',
  below: (percent, path) => [
    `Dein Nachweis liegt unter den ${percent} %, die diese Version verlangt. Beantworte die falsch beantworteten Fallbeispiele noch einmal auf der `,
    path('Seite des Lernpfads'),
    ' und erstelle den Nachweis dort.',
  ],
  none: (version, path) => [
    `In diesem Browser ist kein Nachweis von dir zu Version ${version}. Lies deine Schulungsdatei auf der `,
    path('Seite des Lernpfads'),
    ' ein, oder erstelle den Nachweis dort.',
  ],
  next: 'Neuen Nachweis kopieren, herunterladen oder aufnehmen',
  inEffect: (version, day) => `Version ${version} gilt seit dem ${day}.`,
  changed: 'Geändert',
  alsoChanged: (fields) => `Ebenfalls geändert: ${fields.join(', ')}.`,
  added: 'Neu',
  removed: 'Nicht mehr verlangt',
  statement: 'Die Erklärung',
};

export const newsScriptWords: typeof englishScript = {
  done: (version) => `Dein Nachweis gilt jetzt für Version ${version}.`,
  record: (handle, day, version) => `Dein Nachweis: ${handle}, abgeschlossen am ${day} mit Version ${version}.`,
};
