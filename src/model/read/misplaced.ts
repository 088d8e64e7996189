import { didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { FILE_FORMS, placeOfFile } from './kind-of-file.ts';

const FORMS: readonly string[] = FILE_FORMS.map(({ path }) => path);
const SINGLE_FILES = FORMS.filter((form) => !form.includes('/'));
const FOLDERS = [...new Set(FORMS.filter((form) => form.includes('/')).map((form) => form.split('/')[0] ?? ''))];

/** The name that a path would have if it followed the rules for names: lower-case words, hyphens, .yaml or .mdx. */
export function intendedName(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.md$/, '.mdx')
    .replaceAll(/[^a-z0-9./]+/g, '-')
    .replaceAll(/-*([./])-*/g, '$1');
}

/** The problem of a file that `content/` has no place for: a wrong name, or a wrong folder. */
export function misplaced(path: string): Problem {
  const at = { file: path, line: 1, column: 1 };
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  const forms = FORMS.filter((form) => form.startsWith(`${folder}/`));
  const list =
    forms.length > 0
      ? ` ${folder}/ holds ${forms.join(', ')}.`
      : ` content/ holds ${SINGLE_FILES.join(', ')} and the folders ${FOLDERS.join(', ')}.`;
  const meant = intendedName(path);
  if (placeOfFile(meant)) return problem('wrong-file-name', at, `this file should be called ${meant}.${list}`);
  if (forms.some((form) => shapeOf(form) === shapeOf(path)))
    return problem('wrong-file-name', at, `the name does not follow the form.${list}`);
  if (path.endsWith('.svg'))
    return problem('unexpected-file', at, 'SVG can hold code. Save the image as PNG, JPEG, WebP, AVIF or GIF.');
  const folderMeant = folder && forms.length === 0 ? didYouMean(folder, FOLDERS) : '';
  return problem('unexpected-file', at, `content/ has no place for this file.${folderMeant}${list}`);
}

/** Returns how deep a path is, and what it ends in. */
const shapeOf = (path: string) => `${path.split('/').length} ${path.split('.').at(-1) ?? ''}`;
