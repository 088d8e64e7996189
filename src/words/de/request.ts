import type { requestWords as english } from '../en/request.ts';

export const requestWords: typeof english = {
  asked: (question, tool) => (tool ? `${question} (Werkzeug: ${tool})` : question),
  title: (asked) => `Antrag: ${asked}`,
  request: (asked) => `Antrag: ${asked}`,
  route: (names) => `Freigabeweg: ${names.join(', ')}`,
  rules: (ids, version, day) => `Regeln: ${ids.join(', ')} (Version ${version} der Richtlinie, ${day})`,
  answer: (link) => `Antwort: ${link}`,
  forRoute: (name) => `Für „${name}“:`,
  toFill: (what) => `- ${what}: `,
};
