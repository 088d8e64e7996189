import type { Handbook } from '../model/handbook.ts';
import { isAcceptable, sortProblems, type Problem } from '../model/problem.ts';
import { readFiles, type ReadFiles } from '../model/read/files.ts';
import { readContentFiles, type ReadResult } from '../model/read/read-content.ts';
import type { AnyFileRecord } from '../model/read/records.ts';
import { announcedListProblems } from './announced-list-problems.ts';
import { approvalProblems } from './approval-problems.ts';
import { assessmentProblems } from './assessment-problems.ts';
import { changeNoteProblems } from './change-note-problems.ts';
import { completionProblems } from './completion-problems.ts';
import { disagreementProblems } from './disagreement-problems.ts';
import { endedPlanProblems } from './ended-plan-problems.ts';
import { flowFitProblems } from './flow-fit-problems.ts';
import { heavyImagesProblems } from './heavy-images-problems.ts';
import { imageProblems } from './image-problems.ts';
import { fontProblems } from './font-problems.ts';
import { logoProblems } from './logo-problems.ts';
import { lookProblems } from './look-problems.ts';
import { introducedVerdictProblems } from './introduced-verdict-problems.ts';
import { outOfReachProblems } from './out-of-reach-problems.ts';
import { permanenceProblems } from './permanence-problems.ts';
import { policyProblems } from './policy-problems.ts';
import { previewProblems } from './preview-problems.ts';
import { prosePlaces } from './prose-places.ts';
import { publicFileProblems } from './public-file-problems.ts';
import { publicationProblems } from './publication-problems.ts';
import { replacementProblems } from './replacement-problems.ts';
import { reviewProblems, sourceProblems } from './review-problems.ts';
import { isShownWith } from './shown-with-problems.ts';
import { sameNameProblems } from './same-name-problems.ts';
import { unlistedToolProblems } from './unlisted-tool-problems.ts';
import { trainingMinutesProblems } from './training-minutes-problems.ts';
import { trainingProblems } from './training-problems.ts';
import { usedSources } from './used-sources.ts';
import { versionProblems } from './version-problems.ts';

/**
 * Reads the content folder, opens its images, proves its policy complete, and holds the training against it.
 * What the check command, the build and the development server all run.
 */
export async function checkContent(folder: string, options: { today?: string } = {}): Promise<ReadResult> {
  const { files, problems } = readFiles(folder);
  return checkContentFiles({ files, problems: [...problems, ...(await imageProblems(files))] }, options);
}

/**
 * The same, and whether what binds is published. What is merged or deployed passes this; a draft with errors of publication
 * alone still comes as a handbook, so that its answers can be compared.
 * @param content what checkContent gives
 */
export async function checkForRelease(content: Promise<ReadResult>): Promise<ReadResult> {
  const { handbook, draft, problems } = await content;
  const all = sortProblems([...problems, ...(handbook ? publicationProblems(handbook) : [])]);
  return { handbook, ...(draft && { draft }), problems: all };
}

/** The same as checkContent for files that are already in memory, whose images are not opened. */
export function checkContentFiles(content: ReadFiles, options: { today?: string } = {}): ReadResult {
  const { handbook, problems } = checkEntries(content, options);
  const all = sortProblems([
    ...problems,
    ...(handbook ? [...policyProblems(handbook), ...trainingProblems(handbook)] : []),
  ]);
  if (!handbook || isAcceptable(all)) return { handbook, problems: all };
  return { handbook: undefined, problems: all, ...(isShownWith(all) && { draft: handbook }) };
}

/**
 * Everything but the proof of the policy and what the training is held against: whether the entries of the handbook hold up
 * by themselves. What somebody changes halfway through an edit of the policy needs no more.
 */
export function checkEntries(content: ReadFiles, options: { today?: string } = {}): ReadResult {
  const { handbook, problems, records, today } = readContentFiles(content, options);
  const all = sortProblems([
    ...problems,
    ...logoProblems(records, content.files),
    ...fontProblems(records, content.files),
    ...publicFileProblems(content.files),
    ...heavyImagesProblems(records, content.files),
    ...reviewProblems(records, today),
    // What is missing altogether can only be said when everything else could be read.
    ...(handbook ? entryProblems(handbook, records) : []),
  ]);
  return { handbook: isAcceptable(all) ? handbook : undefined, problems: all };
}

function entryProblems(handbook: Handbook, records: readonly AnyFileRecord[]): Problem[] {
  const { today, organization, versions } = handbook;
  const prose = prosePlaces(records);
  return [
    ...sourceProblems(handbook, usedSources(handbook), today),
    ...permanenceProblems(records, handbook),
    ...sameNameProblems(records),
    ...previewProblems(records, handbook),
    ...lookProblems(records, handbook),
    ...disagreementProblems(records, handbook),
    ...trainingMinutesProblems(handbook, prose),
    ...announcedListProblems(prose),
    ...flowFitProblems(records, handbook),
    ...endedPlanProblems(records, handbook),
    ...unlistedToolProblems(handbook),
    ...outOfReachProblems(records, handbook),
    ...introducedVerdictProblems(records, handbook),
    ...changeNoteProblems(records),
    ...approvalProblems(records, handbook),
    ...replacementProblems(records, handbook),
    ...versionProblems(records, versions, organization.policy.version),
    ...completionProblems(records, handbook, today),
    ...assessmentProblems(records, handbook, {
      policyVersion: organization.policy.version,
      timeZone: organization.timeZone,
      today,
    }),
  ];
}
