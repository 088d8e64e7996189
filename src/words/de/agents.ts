import type { agentWords as english } from '../en/agents.ts';
import { listed, plural } from '../format.ts';

export const agentWords: typeof english = {
  title: (place) => `# KI-Richtlinie an diesem Ort: ${place.join(', ')}`,
  role: (data) =>
    `Du bist ein Coding-Agent${data === undefined ? '' : `; die sensibelsten Daten, die du hier siehst, sind von der Klasse „${data}“`}. Dieser Text informiert und erzwingt nichts: Die Richtlinie gilt auch dort, wo hier nichts steht, und verantwortlich für die Arbeit sind Menschen.`,
  version: (version, on, until) =>
    `Version ${version} der Richtlinie, Stand ${on}${until === undefined ? '' : `, gültig bis ${until}`}.`,
  lookUp: (address) => `Eine Antwort nachschlagen: ${address}.`,
  newer: (address) => `Dieser Text, aktuell: ${address}`,
  uses: (uses) => `Verwendungen: ${uses}.`,
  refuse: 'Ablehnen',
  howToRefuse:
    'Hier und überall, wo bei deinem Werkzeug „Ablehnen“ steht: Nenne die Regel, die es verbietet, nenne die Ansprechstelle für die Richtlinie und hör auf.',
  refuseUses: (uses, rules) => `- ${uses}: mit jedem Werkzeug. Regeln: ${rules}`,
  refuseTools: (tools, rules) => `- Jede Verwendung, wenn du als ${tools} läufst. Regeln: ${rules}`,
  yourTool: 'Dein Werkzeug',
  howToAsk:
    'Wo „Erst fragen“ steht, fang erst an, wenn dir jemand die Freigabe zeigt. Sie gilt für ein Werkzeug und eine Verwendung.',
  toolRefuses: (uses, rules) => `  - Ablehnen: ${uses}. Regeln: ${rules}`,
  toolAsks: (requests) => `  - Erst fragen: ${requests.join('; ')}`,
  request: (uses, routes) => `${uses} (${routes})`,
  toolDoes: (uses, conditions) =>
    `  - Anfangen: ${uses}${conditions === undefined ? '' : `. Bedingungen, wie die Antwort sie nennt: ${conditions}`}`,
  anyOther: '- **Jedes andere Werkzeug und jeder andere Tarif**: nachschlagen, bevor du anfängst.',
  depends: (address, classes) =>
    `- **Jede andere Verwendung hängt von den Daten ab.** Stell zuerst die Datenklasse fest (vielleicht steht sie in \`.ai-tool-policy.yaml\`) und richte dich nach ${address}; CLASS ist ${listed(classes, 'or')}.`,
  approvals: (routes) => `Freigaben: ${routes.join('; ')}.`,
  approval: (route, role, days) =>
    `${route}: ${role}, ${plural(days, { one: '# Arbeitstag', other: '# Arbeitstage' })}`,
  routes: (routes) => listed(routes, 'and'),
  nobody: (contact) => `noch nicht entschieden, Ansprechstelle: ${contact}`,
  label: 'Kennzeichnen',
  howToLabel: (label, tools, hasSilent) =>
    `- Schreib \`${label}\` in den letzten Absatz der Commit-Nachricht, eine Zeile je Modell. TOOL ist ${listed(tools, 'or')}; MODEL ist die genaue Version${hasSilent ? ' oder `undisclosed`, wo das Werkzeug keine zeigt' : ''}.`,
  doNotOpen: 'Nicht öffnen',
  dataClass: (name, help, findOut) => `- Daten „${name}“: ${help} ${findOut}`,
  dataClasses: (names) => `- Daten: ${names.join(', ')}`,
  protectedModels: (models) =>
    `- Alles, was zum Training oder zur Bewertung dieser Modelle dienen könnte: ${models.join(', ')}. Ausgenommen ist, was die Antwort für diese Verwendung erlaubt.`,
  whom: 'Ansprechstellen',
  policyContact: (name, place) => `- Fragen zur Richtlinie: ${name}, ${place}`,
  incidentContact: (when, name, place) => `- ${when}: ${name}, ${place}`,
  plansOf: (tool, plans) => `${tool} (${plans})`,
  some: (names, rest) => `${names.join(', ')} und ${rest} weitere`,
};
