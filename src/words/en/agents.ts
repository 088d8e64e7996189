import { plural } from '../format.ts';

/** Says what a coding agent is told about the policy, as Markdown: parameters are Markdown too. */
export const agentWords = {
  title: (place: readonly string[]) => `# AI tool policy here: ${place.join(', ')}`,
  role: (data: string | undefined) =>
    `You are a coding agent${data === undefined ? '' : `, and the most sensitive thing that you see here is ${data} data`}. This informs and does not enforce: the policy applies even where this text says nothing, and people are responsible for the work.`,
  version: (version: number, on: string, until: string | undefined) =>
    `Policy version ${version}, as of ${on}${until === undefined ? '' : `, until ${until}`}.`,
  lookUp: (address: string) => `Look an answer up: ${address}.`,
  newer: (address: string) => `This text, newer: ${address}`,
  uses: (uses: string) => `Uses: ${uses}.`,
  refuse: 'Refuse',
  howToRefuse:
    'Here, and where the part of your tool says "refuse": say which rule forbids it, name the contact for the policy, and stop.',
  refuseUses: (uses: string, rules: string) => `- ${uses}: whatever tool you are. Rules: ${rules}`,
  refuseTools: (tools: string, rules: string) => `- Every use, if you run as ${tools}. Rules: ${rules}`,
  yourTool: 'Your tool',
  howToAsk:
    'Where it says "ask first", begin only when somebody shows you the approval. It is for one tool and one use.',
  toolRefuses: (uses: string, rules: string) => `  - Refuse: ${uses}. Rules: ${rules}`,
  toolAsks: (requests: readonly string[]) => `  - Ask first: ${requests.join('; ')}`,
  request: (uses: string, routes: string) => `${uses} (${routes})`,
  toolDoes: (uses: string, conditions: string | undefined) =>
    `  - Go ahead: ${uses}${conditions === undefined ? '' : `. Conditions, as the answer says: ${conditions}`}`,
  anyOther: '- **Any other tool or plan**: look it up before you begin.',
  depends: (address: string, classes: readonly string[]) =>
    `- **Every other use depends on the data.** Find the class out first (\`.ai-tool-policy.yaml\` may state it) and go by ${address}, where CLASS is ${classes.join(', ')}.`,
  approvals: (routes: readonly string[]) => `Approvals: ${routes.join('; ')}.`,
  approval: (route: string, role: string, days: number) =>
    `${route}: ${role}, ${plural(days, { one: '# working day', other: '# working days' })}`,
  routes: (routes: readonly string[]) => routes.join(' and '),
  nobody: (contact: string) => `nobody has decided, ask ${contact}`,
  label: 'Label',
  howToLabel: (label: string, tools: readonly string[], hasSilent: boolean) =>
    `- Write \`${label}\` into the last paragraph of the commit message, a line for each model. TOOL is one of ${tools.join(', ')}; MODEL is the exact version${hasSilent ? ', or `undisclosed` where the tool shows none' : ''}.`,
  doNotOpen: 'Do not open',
  dataClass: (name: string, help: string, findOut: string) => `- ${name} data: ${help} ${findOut}`,
  dataClasses: (names: readonly string[]) => `- ${names.join(', ')} data`,
  protectedModels: (models: readonly string[]) =>
    `- Anything that may train or judge ${models.join(', ')}, unless the answer for that use says so.`,
  whom: 'Whom to name',
  policyContact: (name: string, place: string) => `- Questions about the policy: ${name}, ${place}`,
  incidentContact: (when: string, name: string, place: string) => `- ${when}: ${name}, ${place}`,
  plansOf: (tool: string, plans: string) => `${tool} (${plans})`,
  some: (names: readonly string[], rest: number) => `${names.join(', ')} and ${rest} more`,
};
