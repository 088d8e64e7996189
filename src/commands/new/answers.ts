import { z } from 'astro/zod';
import { parse } from 'yaml';
import { PlainError } from '../../basics/plain-error.ts';
import { nearestWord } from '../../basics/edit-distance.mjs';
import { STARTING_POINTS } from './starting-points.ts';

/** The hosts for which a repository gets its jobs. */
const HOSTS = ['github', 'gitlab'] as const;
type Host = (typeof HOSTS)[number];

/** The answers about the repository that is to be made. */
export interface NewAnswers {
  start: string;
  host: Host;
  /** The name by which the texts call the organisation. */
  name: string;
  site: string;
  repository: string;
  /** The people who must approve a change of the policy, as the host names people and teams. */
  owners: string;
  /** The place where people ask about the policy. */
  contact: string;
  /** The place where people report that something went wrong. */
  incident: string;
}

/** A question of the command: its answer is kept under the key, and what is wrong with one is said in a sentence. */
export interface NewQuestion {
  key: keyof NewAnswers;
  ask: string;
  usual: (given: Partial<NewAnswers>) => string;
  fault: (answer: string) => string | undefined;
}

const oneOf = (words: readonly string[]) => (answer: string) => {
  if (words.includes(answer)) return undefined;
  const nearest = nearestWord(answer, words);
  return `Write one of ${words.join(', ')}.${nearest ? ` Did you mean "${nearest}"?` : ''}`;
};
const isWebAddress = (answer: string) => /^https:\/\/[^\s"'<>\\]+$/.test(answer) && URL.canParse(answer);
const line = (answer: string) => (/^[^\n"\\]+$/.test(answer) ? undefined : 'Write one line without " and \\.');

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly NewQuestion[] = [
  {
    key: 'start',
    ask: `The starting point:\n${STARTING_POINTS.map(({ id, about }) => `  ${id}: ${about}`).join('\n')}\nWhich one`,
    usual: () => 'minimal',
    fault: oneOf(STARTING_POINTS.map(({ id }) => id)),
  },
  { key: 'host', ask: 'Where the repository will be: github or gitlab', usual: () => 'github', fault: oneOf(HOSTS) },
  { key: 'name', ask: 'How the texts call your organisation', usual: () => 'the company', fault: line },
  {
    key: 'site',
    ask: 'The address at which the handbook will be served',
    usual: () => 'https://handbook.example/',
    fault: (answer) =>
      isWebAddress(answer) && answer.endsWith('/') && !/[?#]/.test(answer)
        ? undefined
        : 'Write an address that begins with https:// and ends with a slash.',
  },
  {
    key: 'repository',
    ask: 'The address of the repository',
    usual: ({ host }) => `https://${host === 'gitlab' ? 'gitlab' : 'github'}.example/our-company/our-handbook`,
    fault: (answer) =>
      isWebAddress(answer) && !/[/?#]$|[?#]/.test(answer)
        ? undefined
        : 'Write an address that begins with https://, without a slash at its end.',
  },
  {
    key: 'owners',
    ask: 'Who approves changes of the policy, as the host names them',
    usual: () => '@our-company/policy-owners',
    fault: (answer) =>
      /^@[\w./-]+(?: @[\w./-]+)*$/.test(answer)
        ? undefined
        : 'Write names such as @mira or @our-company/policy-owners.',
  },
  { key: 'contact', ask: 'Where people ask about the policy', usual: () => '#ai-policy', fault: line },
  { key: 'incident', ask: 'Where people report that something went wrong', usual: () => '#incidents', fault: line },
];

const written = z.partialRecord(z.enum(QUESTIONS.map(({ key }) => key)), z.string());

/**
 * Reads a file of answers: YAML or JSON, `start: minimal` and so on.
 * @throws PlainError for one that holds anything else
 */
export function answersIn(text: string, file: string): Partial<NewAnswers> {
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    throw new PlainError(`${file} is neither YAML nor JSON: ${(error as Error).message}`);
  }
  const result = written.safeParse(value);
  if (!result.success)
    throw new PlainError(
      `${file}: ${result.error.issues.map(({ message, path }) => `${path.join('.') || 'the file'}: ${message}`).join('; ')}\nIt holds ${QUESTIONS.map(({ key }) => key).join(', ')}, each as one line of text; all may be left out.`,
    );
  return result.data as Partial<NewAnswers>;
}

/**
 * Completes answers: what was given is judged, what is missing is asked for.
 * @param ask gives the answer of a person, who may leave it empty for the usual one
 * @throws PlainError for a given answer that cannot be used
 */
export async function completeAnswers(
  given: Partial<NewAnswers>,
  ask: (question: NewQuestion, usual: string) => Promise<string>,
): Promise<NewAnswers> {
  const answers: Partial<Record<keyof NewAnswers, string>> = {};
  for (const question of QUESTIONS) {
    const { key, usual, fault } = question;
    const known = given[key];
    const answer = known ?? (await ask(question, usual(answers as Partial<NewAnswers>)));
    const wrong = fault(answer);
    if (wrong !== undefined) throw new PlainError(`${key} is "${answer}". ${wrong}`);
    answers[key] = answer;
  }
  return answers as NewAnswers;
}
