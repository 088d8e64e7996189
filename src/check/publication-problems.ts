import { changesInShort } from '../versions/change-words.ts';
import { normativeChanges, type NormativeChange } from '../versions/normative-changes.ts';
import { normativeContent } from '../versions/normative-content.ts';
import type { Handbook, Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';

/**
 * Returns what binds but is not published. Asked last, of content that is in order: a draft may be read, served and compared,
 * but neither merged nor deployed.
 */
export function publicationProblems(handbook: Handbook): Problem[] {
  const latest = handbook.versions.at(-1);
  const { version, date } = handbook.organization.policy;
  if (!latest) return [problem('never-published', START, `version ${version} of the policy is not published yet.`)];
  const { number, content } = latest;
  const changes = normativeChanges(content, normativeContent(handbook));
  const message = draftMessage({ version, date }, { version: number, date: content.policy.date }, changes);
  return message === undefined ? [] : [problem('unpublished-change', placeOf(handbook, changes), message)];
}

interface Stated {
  version: number;
  date: string;
}

/** Returns what an owner does next; undefined when what is stated is what was published. */
function draftMessage(stated: Stated, published: Stated, changes: readonly NormativeChange[]): string | undefined {
  const next = published.version + 1;
  const differs = `the content differs from version ${published.version}, the last published: ${changesInShort(changes)}.`;
  if (stated.version !== published.version && stated.version !== next) {
    return `organization.yaml states version ${stated.version}. The last published is ${published.version}: keep that, or make it ${next} for a change.`;
  }
  if (changes.length === 0) {
    if (stated.version === next) {
      return `organization.yaml states version ${next}, but nothing normative changed since version ${published.version}. Set policy.version back.`;
    }
    return stated.date === published.date
      ? undefined
      : `organization.yaml dates version ${stated.version} ${stated.date}, but it was published for ${published.date}. Set policy.date back.`;
  }
  return stated.version === next
    ? `${differs} Run npm run publish-version.`
    : `${differs} Set policy.version to ${next} and policy.date to its first day, then run npm run publish-version.`;
}

const START: Place = { file: 'organization.yaml', line: 1, column: 1 };

/** At the first rule that changed; where no rule did, at the version itself. */
function placeOf({ rules }: Handbook, changes: readonly NormativeChange[]): Place {
  const changed = changes.find(({ kind, what }) => kind === 'rule' && what !== 'removed');
  return rules.find(({ id }) => id === changed?.id)?.at ?? START;
}
