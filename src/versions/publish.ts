import type { Handbook } from '../model/handbook.ts';
import { compare } from '../policy/compare.ts';
import { changesInShort } from './change-words.ts';
import { normativeChanges, type NormativeChange } from './normative-changes.ts';
import { normativeContent, policyOf } from './normative-content.ts';
import { noteText } from './note-text.ts';
import { snapshotFiles, type SnapshotFile } from './snapshot-files.ts';
import { manifestDigest } from './version-digests.ts';

/** The files of a version, by their paths below `content/`. */
export interface Publication {
  number: number;
  snapshot: SnapshotFile[];
  note: SnapshotFile;
  /** The digest of the snapshot, which the note names. */
  digest: string;
  changes: readonly NormativeChange[];
}

/** Describes why there is nothing to publish like this, and what to do instead. */
export interface PublishRefusal {
  refused: string;
}

/**
 * The version that a handbook is ready to publish.
 * @param options.replace write the last version anew, which is sound as long as nobody's record rests on it
 */
export function publication(handbook: Handbook, options: { replace?: boolean } = {}): Publication | PublishRefusal {
  const { versions, organization } = handbook;
  const { version, date } = organization.policy;
  const latest = versions.at(-1);
  const content = normativeContent(handbook);
  const isReplacement = options.replace === true && version === latest?.number;
  const refused = isReplacement ? replacementRefusal(handbook, version) : refusal(handbook, options.replace === true);
  if (refused !== undefined) return { refused };

  const earlier = versions.filter(({ number }) => number < version);
  const before = earlier.at(-1);
  const changes = before && normativeChanges(before.content, content);
  const answers = before ? compare(policyOf(before.content), handbook, date).changes.map(({ words }) => words) : [];
  const owner = handbook.reviews.rule?.owner ?? organization.roles[0]?.id ?? '';
  const { manifest, files } = snapshotFiles(content, earlier);
  const digest = manifestDigest(manifest);
  return {
    number: version,
    snapshot: files,
    note: { path: `versions/${version}.yaml`, text: noteText(version, changes, answers, owner, digest) },
    digest,
    changes: changes ?? [],
  };
}

/** Returns why the stated version cannot be published as the next one. */
function refusal(handbook: Handbook, wantsReplacement: boolean): string | undefined {
  const { version, date } = handbook.organization.policy;
  const latest = handbook.versions.at(-1);
  if (!latest) return undefined;
  const { number, content } = latest;
  const changes = normativeChanges(content, normativeContent(handbook));
  if (wantsReplacement) {
    return `--replace writes the last published version anew, which is ${number}; organization.yaml states ${version}.\nSet policy.version to ${number}, or leave --replace out.`;
  }
  if (changes.length === 0 && version !== number) {
    return `Nothing normative changed since version ${number}, so there is no version ${version} to publish.\nSet policy.version in organization.yaml back to ${number}.`;
  }
  if (changes.length === 0) {
    return `There is nothing to publish: the content is what version ${number} holds, names included.\nEdit first; then set policy.version to ${number + 1}, policy.date to its first day, and run this again.`;
  }
  if (version === number) {
    return (
      `Version ${number} is already published with other content: ${changesInShort(changes, 10)}.\n` +
      `Set policy.version in organization.yaml to ${number + 1} and policy.date to its first day, and run this again.\n` +
      `If version ${number} was never deployed and nobody has completed a path under it, --replace writes it anew.`
    );
  }
  if (version !== number + 1) {
    return `organization.yaml states version ${version}; the last published is ${number}, so the next is ${number + 1}.\nSet policy.version to ${number + 1}.`;
  }
  if (date < content.policy.date) {
    return `Version ${version} is dated ${date}, before version ${number} took effect on ${content.policy.date}.\nSet policy.date in organization.yaml to the first day of version ${version}.`;
  }
  return undefined;
}

/** Records carry a digest of the version's texts: once there is one, the texts stay. */
function replacementRefusal({ completions }: Handbook, version: number): string | undefined {
  const resting = completions.filter(({ policyVersion }) => policyVersion === version);
  const [first] = resting;
  if (!first) return undefined;
  const others = resting.length > 1 ? ` and ${resting.length - 1} more` : '';
  return `Version ${version} stays as it is: the completion record ${first.at.file}${others} rests on it.\nSet policy.version to ${version + 1} and policy.date to its first day, and run this without --replace.`;
}
