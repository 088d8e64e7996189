import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoHandbook } from '../../check-tool/document.ts';
import { readHandbook, shownPlace } from '../../check-tool/read-handbook.ts';
import type { GivenHeader } from '../../check-tool/request-headers.ts';
import { PlainError } from '../../basics/plain-error.ts';
import type { Handbook } from '../../model/handbook.ts';
import { readFiles, type ReadFiles } from '../../model/read/files.ts';
import { checkEntries } from '../../check/check-content.ts';
import { workingDirectory } from '../../model/working-directory.ts';
import { reportText } from '../../check/report.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { beyondProof } from '../../policy/proof-size.ts';
import { contentAtRef } from './content-at-ref.ts';

const SECONDS = 10;

/** Describes the state with which a change is compared. */
export interface EarlierState {
  /** The place as the person named it: `main`, `../handbook-main/content`, `https://handbook.example/`. */
  name: string;
  policy: PolicyInput;
  /** The whole handbook; undefined where only its answers were published. */
  handbook: Handbook | undefined;
}

/**
 * Returns the state to compare with. It need not be proved complete: an older one with gaps can be compared, too.
 * @param place a content folder, a `decisions.json`, the address of a published handbook, or a branch, tag or commit of the
 *   repository that holds the content; a folder or file that exists comes first
 * @param content absolute path of the content folder that is compared with it
 * @param given headers to ask an address with
 * @throws PlainError when there is none, when it cannot be read, or when it is too large to be compared
 */
export async function earlierState(
  place: string,
  content: string,
  given: readonly GivenHeader[] = [],
): Promise<EarlierState> {
  const state = await stateAt(place, content, given);
  const beyond = beyondProof(state.policy);
  if (beyond) throw new PlainError(`--against ${shownPlace(place)}: ${beyond}`);
  return { name: shownPlace(place), ...state };
}

type Found = Omit<EarlierState, 'name'>;

async function stateAt(place: string, content: string, given: readonly GivenHeader[]): Promise<Found> {
  if (/^https?:\/\//i.test(place)) return published(shownPlace(place), place, given);
  if (place.startsWith('-')) throw new PlainError(`--against ${place}: this looks like an option.\n${WHAT_TO_GIVE}`);
  const from = workingDirectory();
  const path = resolve(from, place);
  if (existsSync(path)) return statSync(path).isDirectory() ? inFolder(place, path) : published(place, path);
  const files = isWrittenAsPath(place) ? undefined : contentAtRef(place, content, from);
  if (files) return readState(place, files);
  throw new PlainError(`--against ${place}: there is no such folder or file.\n${WHAT_TO_GIVE}`);
}

/** Git refuses all of these as names of branches. */
const isWrittenAsPath = (place: string) => /^[./\\~]|\\|\.json$|^[A-Za-z]:[/\\]/.test(place);

const WHAT_TO_GIVE =
  'Give a content folder, a branch, tag or commit of the repository that holds the content (--against main), the\n' +
  'decisions.json of a published handbook, or the address of one.';

function inFolder(place: string, folder: string): Found {
  if (!existsSync(join(folder, 'organization.yaml'))) {
    const inside = existsSync(join(folder, 'content', 'organization.yaml'))
      ? ` There is one in ${join(place, 'content')}.`
      : '';
    throw new PlainError(`--against ${place}: this folder has no organization.yaml.${inside}\n${WHAT_TO_GIVE}`);
  }
  return readState(place, readFiles(folder));
}

function readState(place: string, files: ReadFiles): Found {
  const { handbook, problems } = checkEntries(files);
  if (handbook) return { policy: handbook, handbook };
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new PlainError(
    `--against ${place}: this content has errors by the engine that runs here, so there is nothing to compare with. ` +
      'Where it was written for an older engine, compare with the decisions.json that was published of it, or with the address of ' +
      `the published handbook.\n\n${reportText(errors.slice(0, MAX_ERRORS), place)}` +
      (errors.length > MAX_ERRORS ? `, and ${errors.length - MAX_ERRORS} more` : ''),
  );
}

/** Content of an older form has the same error in every file. */
const MAX_ERRORS = 20;

async function published(place: string, source: string, given: readonly GivenHeader[] = []): Promise<Found> {
  try {
    return { policy: (await readHandbook(source, SECONDS, process.env, given)).policy, handbook: undefined };
  } catch (error) {
    if (!(error instanceof NoHandbook)) throw error;
    throw new PlainError(`--against ${place}: ${error.message}\n${WHAT_TO_GIVE}`);
  }
}
