import { contactPlace } from '../model/contact-place.ts';
import { dayWords } from '../basics/time-zone.ts';
import { MAX_SHOWN_ALTERNATIVES } from '../policy/named-alternatives.ts';
import type { ToolAnswer } from './answer.ts';
import type { DecisionData } from './document.ts';
import type { Nearest } from './nearest.ts';
import { oneLine } from '../basics/one-line.ts';
import { columns, wrapWords } from './wrap.ts';

/** The answer as people read it in a terminal or in the log of a CI job. */
export function answerText(answer: ToolAnswer, nearest: Nearest | null, contact: DecisionData['contact']): string {
  const sections = [
    [
      wrapWords(`${answer.headline}: ${answer.inWords}`),
      wrapWords(answer.consequence),
      ...(answer.models ? [wrapWords(answer.models)] : []),
      ...answer.notes.map((note) => wrapWords(`Note: ${note}`)),
    ].join('\n'),
    rulesText(answer),
    conditionsText(answer),
    routesText(answer),
    answer.verdict === 'gap' ? `Ask\n${wrapWords(`${contact.name}: ${contactPlace(contact)}`, '  ')}` : '',
    nearest ? alternativesText(nearest) : '',
    nearest ? waitingText(nearest) : '',
    `Answer: ${oneLine(answer.url)}\n${validityText(answer)}`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function rulesText({ deciding, also, replaced, reasons }: ToolAnswer): string {
  const reasonOf = (id: string) => reasons.find(({ rule }) => rule === id)?.reason ?? '';
  const parts = [
    ...deciding.map(({ id, title, url }) =>
      columns([
        [id, `${title}. ${reasonOf(id)}`],
        ['', url],
      ]),
    ),
    ...(also.length > 0 ? [wrapWords(`Also binding: ${also.map(({ id }) => id).join(', ')}`, '  ')] : []),
    ...replaced.map(({ rule, by }) =>
      wrapWords(`Replaced here: ${rule.id}, by ${by.map(({ id }) => id).join(', ')}`, '  '),
    ),
  ];
  return parts.length > 0 ? ['Rules', ...parts].join('\n') : '';
}

function conditionsText({ verdict, conditions }: ToolAnswer): string {
  if (conditions.length === 0) return '';
  const heading = verdict === 'approval' ? 'Conditions, once it is approved' : 'Conditions';
  return [
    heading,
    ...conditions.map(({ name, text, write }) =>
      wrapWords(`${name}: ${text}${write ? ` For this plan: ${write}` : ''}`, '  - ', '    '),
    ),
  ].join('\n');
}

function routesText({ routes, workingDays }: ToolAnswer): string {
  if (routes.length === 0 || workingDays === null) return '';
  const together = routes.length > 1 ? [`  Send all requests together; the slowest takes ${days(workingDays)}.`] : [];
  const each = routes.map(({ name, decides, workingDays, ask, askUrl, overdue }) =>
    [
      wrapWords(`${name}: ${decides.name} decides within ${days(workingDays)}.`, '  '),
      wrapWords(ask, '    '),
      ...(askUrl ? [`    ${oneLine(askUrl)}`] : []),
      wrapWords(`If the answer is late: ${overdue}`, '    '),
    ].join('\n'),
  );
  return ['Who approves', ...each, ...together].join('\n');
}

const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;

function alternativesText({ plans, sameMaker, instead, comparison }: Nearest): string {
  const why = sameMaker ? [wrapWords(sameMaker, '  ')] : [];
  const without = instead.length > 0 ? ['Instead', ...instead.map((words) => wrapWords(words, '  '))] : [];
  if (plans.length === 0) return [...without, ...why].join('\n');
  const shown = plans.slice(0, MAX_SHOWN_ALTERNATIVES);
  const more = plans.length - shown.length;
  return [
    'Nearest alternatives, for the same work',
    columns(shown.map(({ name, headline }) => [name, headline])),
    ...(more > 0 ? [`  and ${more} more: ${oneLine(comparison)}`] : []),
    ...why,
    ...without,
  ].join('\n');
}

function waitingText({ whileWaiting }: Nearest): string {
  if (whileWaiting.length === 0) return '';
  return [
    'Meanwhile, you may use what you asked about for',
    columns(whileWaiting.map(({ name, headline }) => [name, headline])),
  ].join('\n');
}

function validityText({ on, timeZone, policyVersion, validUntil }: ToolAnswer): string {
  const end = validUntil === null ? 'No rule begins or ends after that day.' : `It holds until ${validUntil}.`;
  return `Policy version ${policyVersion}, for ${on}, ${dayWords(timeZone)}. ${end}`;
}
