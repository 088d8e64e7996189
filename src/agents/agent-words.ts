import { agentWords } from '#words/agents.ts';
import { inARow } from '#words/sentences.ts';
import type { Handbook } from '../model/handbook.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { wordsAsMarkdown } from '../model/words-as-markdown.ts';
import { planKey, type ToolPlan } from '../policy/question.ts';

/** The most names that a line lists; the rest is a number. */
const MAX_NAMES = 12;

/** The most rules that a line names. */
const MAX_RULES = 6;

/** Puts ids into the words of the handbook, for the lines of a text. */
export class AgentWords {
  readonly #handbook: Handbook;
  readonly #all: readonly ToolPlan[];

  /** @param all every plan that can be chosen on the day */
  constructor(handbook: Handbook, all: readonly ToolPlan[]) {
    this.#handbook = handbook;
    this.#all = all;
  }

  /** Returns every use with its name, once: the lines below it name ids alone. */
  names(ids: readonly string[]): string {
    const { uses } = this.#handbook.organization;
    return inARow(ids.map((id) => `\`${id}\` ${words(uses.find((use) => use.id === id)?.name ?? id)}`));
  }

  /** Returns the ids of uses, each of them: a use that is missing would not be refused. */
  uses = (ids: readonly string[]): string => inARow(ids.map((id) => `\`${id}\``));

  /** Returns tools, with their plans where not all of them are meant. */
  plans(plans: readonly ToolPlan[]): string {
    const meant = new Set(plans.map(planKey));
    const tools = [...new Set(plans.map(({ tool }) => tool))];
    return some(
      tools.map((tool) => {
        const own = this.#all.filter((each) => each.tool.id === tool.id);
        const named = own.filter((each) => meant.has(planKey(each)));
        const which = named.length === own.length ? '' : some(named.map(({ plan }) => words(plan.name)));
        return which === '' ? words(tool.name) : agentWords.plansOf(words(tool.name), which);
      }),
    );
  }

  /** Returns the routes by name, or whom to ask where nobody has decided. */
  routes(ids: readonly string[]): string {
    const { routes, contacts } = this.#handbook.organization;
    const asked = routes.filter(({ id }) => ids.includes(id)).map(({ name }) => words(name));
    return asked.length > 0 ? agentWords.routes(asked) : agentWords.nobody(words(contacts.policy.name));
  }

  /** Returns routes with who decides and how long it takes, once: the lines above name them alone. */
  approvals(ids: readonly string[]): string[] {
    const { routes, roles } = this.#handbook.organization;
    return routes
      .filter(({ id }) => ids.includes(id))
      .map(({ name, decides, workingDays }) => {
        const role = roles.find(({ id }) => id === decides)?.name ?? decides;
        return agentWords.approval(words(name), words(role), workingDays);
      });
  }

  /** Returns the names of conditions; undefined where there are none. */
  conditions(ids: readonly string[]): string | undefined {
    const names = this.#handbook.organization.conditions
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => words(name));
    return names.length === 0 ? undefined : some(names);
  }

  /** Returns the ids of rules. */
  rules = (ids: readonly string[]): string =>
    ids.length > MAX_RULES ? agentWords.some(ids.slice(0, MAX_RULES), ids.length - MAX_RULES) : inARow(ids);
}

/** The same few hundred names stand in every text. */
const written = new Map<PlainText, string>();

/** Returns plain words as Markdown on one line. */
export function words(text: PlainText): string {
  const known = written.get(text) ?? wordsAsMarkdown(text);
  written.set(text, known);
  return known;
}

function some(names: readonly string[]): string {
  const rest = names.length - MAX_NAMES;
  return rest > 0 ? agentWords.some(names.slice(0, MAX_NAMES), rest) : inARow(names);
}
