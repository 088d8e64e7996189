import { NoHandbook, type DecisionData } from '../check-tool/document.ts';
import { earlierSince, readEarlier } from '../check-tool/read-earlier.ts';
import { readHandbook, shownPlace } from '../check-tool/read-handbook.ts';
import type { AuditWindow } from './window.ts';

/** Decisions of a handbook, and where they were read from. */
interface NamedDocument {
  place: string;
  document: DecisionData;
}

type Documents<T> = [T, ...T[]];

/** Returns the decisions that somebody named, or why some cannot be read. */
export async function readNamed(
  places: readonly string[],
  seconds: number,
  env: Record<string, string | undefined>,
): Promise<Documents<NamedDocument> | string> {
  const read: NamedDocument[] = [];
  for (const place of places) {
    try {
      read.push({ place, document: await readHandbook(place, seconds, env) });
    } catch (error) {
      if (error instanceof NoHandbook) return `The handbook cannot be used: ${shownPlace(place)}. ${error.message}`;
      throw error;
    }
  }
  const [first, ...others] = read;
  return first ? [first, ...others] : 'There is no handbook.';
}

/** Describes the decisions by which the days of a window are answered. */
interface PolicyDocuments {
  documents: Documents<DecisionData>;
  problems: string[];
  /** Says from which day on nothing that was named decides. */
  ended?: string;
}

/**
 * Returns the decisions that were named and those of the versions that were in force before, as far as days of the window
 * need them. What is not published is a problem and not the end: those days are answered by the next version, and say so.
 */
export async function withEarlierVersions(
  named: Documents<NamedDocument>,
  { since, until }: AuditWindow,
  { seconds, env }: { seconds: number; env: Record<string, string | undefined> },
): Promise<PolicyDocuments> {
  const [first, ...others] = named;
  const documents: Documents<DecisionData> = [first.document, ...others.map(({ document }) => document)];
  const problems: string[] = [];
  for (const { place, document } of named) {
    for (const version of earlierSince(document, since)) {
      if (documents.some((known) => known.policyVersion === version.version)) continue;
      try {
        documents.push(await readEarlier(place, version, seconds, env));
      } catch (error) {
        if (!(error instanceof NoHandbook)) throw error;
        problems.push(
          `Policy version ${version.version} began on ${version.begins}, and its decisions cannot be read: ${error.message} Its days are reported as before the policy. A copy of ${version.url} can be named by a second --handbook.`,
        );
      }
    }
  }
  const [newest = first.document] = [...documents].sort((a, b) => (dateOf(a) > dateOf(b) ? -1 : 1));
  const { replaced } = newest;
  const ended =
    replaced !== undefined && replaced <= until
      ? `--handbook names policy version ${newest.policyVersion}, which another one replaced on ${replaced}. Name the decisions.json of today, or days before with --until.`
      : undefined;
  return { documents, problems, ...(ended !== undefined && { ended }) };
}

const dateOf = ({ policy }: DecisionData) => policy.organization.policy.date;
