import { ALL_KINDS, kindRow, type ContentKind } from '../kind.ts';

/**
 * Holds the kinds whose ids a command renames: entries of a list, in organization.yaml or in a file of their own. Values of traits are
 * keys and values at once, and the id of a tool, a chapter or a check is the name of a file.
 */
export const RENAMABLE: readonly ContentKind[] = ALL_KINDS.filter((kind) => {
  const { isListed, within } = kindRow(kind);
  return kind !== 'trait' && (isListed === true || within?.kind === 'organization');
});

/** Returns the command that puts right a message about an id that nothing has, where many places have the same; undefined where none does. */
export function renameHint(message: string): string | undefined {
  const [, id, name] = /^`([^`]+)` is not an? ([a-z ]+)\./.exec(message) ?? [];
  const kind = RENAMABLE.find((one) => kindRow(one).name === name);
  return id === undefined || kind === undefined
    ? undefined
    : `Was it renamed? npm run rename-id -- ${kind} ${id} NEW renames it in all of them.`;
}
