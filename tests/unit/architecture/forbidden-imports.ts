import type { IForbiddenRuleType } from 'dependency-cruiser';
import { FOLDERS } from '../../../architecture.mjs';

/** Holds the name that the reader of imports gives to a component's browser code. */
const SCRIPT = '\\.astro\\.script\\.ts$';

/** The map as rules of dependency-cruiser: what is not allowed there is forbidden here. */
export function forbiddenImports(): IForbiddenRuleType[] {
  const byFolder = Object.entries(FOLDERS).flatMap(([folder, { imports, types = [] }]) => [
    {
      name: `${folder} imports`,
      from: { path: `^${below(folder)}`, pathNot: SCRIPT },
      to: { path: '^src/', pathNot: anyOf([folder, ...imports]), dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${folder} imports a type`,
      from: { path: `^${below(folder)}`, pathNot: SCRIPT },
      to: {
        path: '^src/',
        pathNot: anyOf([folder, ...imports, ...types]),
        dependencyTypes: ['type-only'],
      },
    },
  ]) satisfies IForbiddenRuleType[];
  return [
    ...byFolder,
    {
      name: 'browser code at build time',
      from: { pathNot: `^src/browser/|${SCRIPT}` },
      to: { path: '^src/browser/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'build code in the browser', from: { path: SCRIPT }, to: { path: '^src/', pathNot: '^src/browser/' } },
    { name: 'circle', from: {}, to: { circular: true } },
    { name: 'Node in the browser', from: { path: '^src/browser/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'outside of src/',
      from: { path: '^src/' },
      // They are not part of the copy that is read, so that their paths are as somebody wrote them.
      to: { path: '(?:^|/)(?:tests|ci)/' },
    },
  ];
}

/** The beginning of the paths of a folder's files. */
const below = (folder: string) => (folder === '.' ? 'src/[^/]+$' : `src/${folder}/`);

/** Words may be said everywhere, so the map does not draw their arrows. */
const anyOf = (folders: string[]) => `^(?:${[...folders, 'words'].map(below).join('|')})`;
