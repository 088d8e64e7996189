import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import { idOf, idsOf, turn } from './ids.ts';
import { reviewOf, type Setting } from './setting.ts';

const FIRST =
  'Approved Binding Checked Derived Expected Filtered Graded Hidden Internal Joined Known Labelled Measured Noted Open Private Quoted Reviewed Signed Tested Unseen Verified Written'.split(
    ' ',
  );
const SECOND =
  'answer batch claim dataset entry finding grant item label model output prompt record sample task value'.split(' ');
const PUBLISHERS = ['Journal of records', 'Vendor 1', 'Standards office', 'Daily paper'];

/** The content of a glossary file. */
export function generatedTerms(setting: Setting) {
  const random = seeded(4);
  const ids = idsOf('term', setting.counts.terms);
  const sources = idsOf('source', setting.counts.sources);
  const entries = ids.map((id, index) => ({
    id,
    name: termName(index),
    definition: `${sentence(random)} ${sentence(random)}`,
    see: index === 0 ? [] : [turn(ids, index - 1)],
    // Every source is cited somewhere; the rules and tools cite some of them again.
    sources: sources.slice(
      Math.floor((index * sources.length) / ids.length),
      Math.ceil(((index + 1) * sources.length) / ids.length),
    ),
  }));
  return { ...reviewOf(setting), entries };
}

/** Names of all letters, each once. */
function termName(index: number): string {
  const round = Math.floor(index / (FIRST.length * SECOND.length));
  const name = `${turn(FIRST, index)} ${turn(SECOND, Math.floor(index / FIRST.length))}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** The content of a file of sources. */
export function generatedSources(setting: Setting) {
  const random = seeded(5);
  const entries = idsOf('source', setting.counts.sources).map((id, index) => ({
    id,
    title: `${turn(FIRST, index * 5)} ${turn(SECOND, index)} no. ${index + 1}: ${sentence(random).slice(0, -1)}`.slice(
      0,
      180,
    ),
    publisher: turn(PUBLISHERS, index),
    date: '2026',
    kind: turn(['reported', 'primary', 'paper', 'vendor-terms'] as const, index),
    url: `https://sources.example/${id}`,
    checked: setting.date,
    recheckMonths: 24,
  }));
  return { ...reviewOf(setting), entries };
}

/** The content of a file of provider terms. */
export const generatedProviderTerms = (setting: Setting) => ({
  ...reviewOf(setting),
  entries: [
    {
      id: 'P-01',
      provider: 'Vendor 1',
      document: 'Terms of service',
      version: '2026',
      restriction: 'Output must not train a competing model.',
      object: 'outputs',
      scopeWord: 'competing',
      basis: 'vendor-terms',
      sources: [idOf('source', 1)],
    },
  ],
});

/** The content of a file of contamination paths. */
export const generatedContaminationPaths = (setting: Setting) => ({
  ...reviewOf(setting),
  entries: [
    {
      id: 'D-01',
      name: 'Labels',
      carrier: 'Grades written by a tool.',
      discovery: 'In the log of the dataset.',
      control: 'Ask people for grades.',
      begins: 'direct-authoring',
      reaches: ['rewards'],
      uses: [idOf('use', setting.counts.uses)],
    },
  ],
});

/** The text of faq/<id>.mdx, by id. */
export function generatedQuestions(setting: Setting): { id: string; matter: object; body: string }[] {
  return idsOf('question', setting.counts.questions).map((id, index) => {
    const random = seeded(6000 + index);
    return {
      id,
      matter: {
        question: `${sentence(random).slice(0, -1)}?`,
        order: 10 * (index + 1),
        readers: index % 3 === 0 ? ['engineer'] : [],
        aliases: [`case ${index + 1}`],
        ...reviewOf(setting),
      },
      body: `${sentence(random)} See [BASE-01](/policy/#BASE-01).\n\n${sentence(random)} ${sentence(random)}`,
    };
  });
}
