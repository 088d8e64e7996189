import { agentWords } from '#words/agents.ts';
import { sentences } from '#words/sentences.ts';
import { contactPlace } from '../model/contact-place.ts';
import { UNLISTED_TOOL } from '../basics/unlisted-tool.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { incidentWhen } from '../model/incident-when.ts';
import { agentPath } from '../model/paths.ts';
import { plainText } from '../model/plain-text.ts';
import { firstSentence } from '../model/short-answer.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { validUntil } from '../policy/dates.ts';
import { labelText } from '../policy/label-text.ts';
import type { ToolPlan } from '../policy/question.ts';
import { AgentWords, words } from './agent-words.ts';
import { toolGroups, type ToolGroup } from './tool-groups.ts';
import type { DivisionWork } from './division-work.ts';

/** The most lines of a text: what is pasted into a file that an agent reads with every task has to be short. */
export const MAX_LINES = 60;

/** The most groups of tools, with at most four lines each. */
const MAX_GROUPS = 6;

/** The most data classes that have a line of their own. */
const MAX_CLASSES = 4;

/** Describes the work that a text is for. */
interface AgentWork {
  division: string;
  /** The most sensitive thing that the agent sees; undefined for the text that covers all data classes. */
  data: string | undefined;
  work: DivisionWork;
  /** The day of the answers, YYYY-MM-DD. */
  on: string;
}

/**
 * Returns what a coding agent is told in a repository: Markdown to paste into `AGENTS.md` or `CLAUDE.md`, every line of it made
 * from the rules, in at most `MAX_LINES` lines.
 */
export function agentText(handbook: Handbook, agent: AgentWork): string {
  const { plans } = agent.work;
  const groups = toolGroups(agent.work);
  const named = new AgentWords(handbook, plans);
  return [
    ...introduction(handbook, agent),
    agentWords.uses(named.names(agent.work.uses)),
    ...section(agentWords.refuse, refuseLines(agent.work, groups, named)),
    ...section(agentWords.yourTool, toolLines(handbook, agent, groups, named)),
    ...section(agentWords.label, labelLines(handbook, plans)),
    ...section(agentWords.doNotOpen, dataLines(handbook, agent)),
    ...section(agentWords.whom, contactLines(handbook)),
  ]
    .join('\n')
    .concat('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, ...lines];

function introduction(handbook: Handbook, { division, data, on }: AgentWork): string[] {
  const { organization } = handbook;
  const { site, divisions, policy } = organization;
  const nameOf = (values: readonly { id: string; name: string }[], id: string) =>
    words(values.find((value) => value.id === id)?.name ?? id);
  const place = [nameOf(divisions, division), ...(data === undefined ? [] : [nameOf(organization.data, data)])];
  const question = new URLSearchParams({ division, ...(data !== undefined && { data }) });
  const end = validUntil(handbook, on);
  return [
    agentWords.title(place),
    '',
    agentWords.role(place[1]),
    sentences([
      agentWords.version(policy.version, on, end),
      agentWords.lookUp(`${absoluteAddress(site, '/decide/')}?${question}`),
      agentWords.newer(absoluteAddress(site, agentPath(division, data))),
    ]),
  ];
}

/** The uses that no tool may do, and the tools that may do nothing: they come before everything else. */
function refuseLines({ plans, uses, cell }: DivisionWork, groups: readonly ToolGroup[], named: AgentWords): string[] {
  const all = refusedByAll({ plans, uses, cell });
  const rules = [...new Set(all.flatMap((use) => plans.flatMap((plan) => cell(plan, use).deciding)))].sort();
  const never = all.length === uses.length ? undefined : groups.find((group) => isNever(group, uses));
  const lines = [
    ...(all.length > 0 ? [agentWords.refuseUses(named.uses(all), named.rules(rules))] : []),
    ...(never ? [agentWords.refuseTools(named.plans(never.plans), named.rules(never.forbidding))] : []),
  ];
  return [agentWords.howToRefuse, ...lines];
}

/** Returns the uses that are prohibited for every plan. */
const refusedByAll = ({ plans, uses, cell }: DivisionWork): string[] =>
  uses.filter((use) => plans.every((plan) => cell(plan, use).outcome === 'prohibited'));

const isNever = (group: ToolGroup, uses: readonly string[]) => group.uses.prohibited.length === uses.length;

/** One part for each group of tools: an agent needs to read its own alone. */
function toolLines(
  { organization, today }: Handbook,
  { work, division, data }: AgentWork,
  groups: readonly ToolGroup[],
  named: AgentWords,
): string[] {
  const all = new Set(refusedByAll(work));
  const isSilent = ({ uses }: ToolGroup) => uses.depends.length === work.uses.length;
  const parts = groups.filter((group) => !isNever(group, work.uses) && !isSilent(group));
  const lines = parts.slice(0, MAX_GROUPS).flatMap((group) => {
    const { uses, asked, plans, forbidding } = group;
    const refused = uses.prohibited.filter((use) => !all.has(use));
    const requests = asked.map(({ uses, routes }) => agentWords.request(named.uses(uses), named.routes(routes)));
    return [
      `- **${named.plans(plans)}**`,
      ...(refused.length > 0 ? [agentWords.toolRefuses(named.uses(refused), named.rules(forbidding))] : []),
      ...(requests.length > 0 ? [agentWords.toolAsks(requests)] : []),
      ...(uses.done.length > 0 ? [agentWords.toolDoes(named.uses(uses.done), named.conditions(group.conditions))] : []),
    ];
  });
  const routes = named.approvals(parts.flatMap(({ asked }) => asked.flatMap((each) => each.routes)));
  return [
    agentWords.howToAsk,
    ...lines,
    ...(parts.length > MAX_GROUPS ? [agentWords.anyOther] : []),
    ...(data === undefined && groups.some(({ uses }) => uses.depends.length > 0)
      ? [
          agentWords.depends(
            absoluteAddress(organization.site, agentPath(division, 'CLASS')),
            choosableOn(organization.data, today).map(({ id }) => id),
          ),
        ]
      : []),
    ...(routes.length === 0 ? [] : [agentWords.approvals(routes)]),
  ];
}

function labelLines({ organization, today }: Handbook, plans: readonly ToolPlan[]): string[] {
  const asked = choosableOn(organization.conditions, today).find((condition) => condition.label !== undefined);
  if (asked?.label === undefined) return [];
  const { label, text } = asked;
  const listed = distinct(plans.map(({ tool }) => tool.id)).filter((id) => id !== UNLISTED_TOOL);
  const silent = plans.filter((plan) => labelText(label, plan).includes('undisclosed'));
  const written = label.replaceAll('{tool}', 'TOOL').replaceAll('{model}', 'MODEL');
  return [`- ${words(plainText(text))}`, agentWords.howToLabel(written, listed.slice(0, 30), silent.length > 0)];
}

function dataLines({ organization, today }: Handbook, { data }: AgentWork): string[] {
  const classes = choosableOn(organization.data, today);
  const stricter = classes.slice(classes.findIndex(({ id }) => id === data) + 1);
  const shown = data === undefined ? stricter.slice(1) : stricter;
  const models = organization.protectedModels.map(({ name }) => words(name));
  return [
    ...capped(
      shown,
      MAX_CLASSES,
      ({ name, help, findOut }) =>
        agentWords.dataClass(
          words(name),
          words(firstSentence(plainText(help))),
          words(firstSentence(plainText(findOut))),
        ),
      (left) => agentWords.dataClasses(left.map(({ name }) => words(name))),
    ),
    ...(models.length > 0 ? [agentWords.protectedModels(models.slice(0, 10))] : []),
  ];
}

function contactLines({ organization }: Handbook): string[] {
  const { policy, incident } = organization.contacts;
  return [
    agentWords.policyContact(words(policy.name), words(contactPlace(policy))),
    agentWords.incidentContact(
      words(incidentWhen(organization.contacts)),
      words(incident.name),
      words(contactPlace(incident)),
    ),
  ];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The lines of a list; of one that is too long, the last line stands for all that is left. */
function capped<T>(
  values: readonly T[],
  most: number,
  line: (value: T) => string,
  rest: (left: readonly T[]) => string,
): string[] {
  if (values.length <= most) return values.map(line);
  return [...values.slice(0, most - 1).map(line), rest(values.slice(most - 1))];
}
