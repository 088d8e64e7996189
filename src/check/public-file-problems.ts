import { svgFault } from '../looks/svg-fault.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ContentFile } from '../model/read/files.ts';
import { isPublicFile, publicAddress } from '../model/read/site-file.ts';
import { ROOT_NAMES } from '../model/root-names.ts';

/** The endings of what readers open or save. What a browser runs or shows as a page is not among them. */
export const PUBLIC_ENDINGS =
  'avif csv docx gif ico ics jpeg jpg json odp ods odt pdf png pptx svg txt webp woff2 xlsx zip'.split(' ');

/** Files without an ending that standards and hosts look for. */
const WITHOUT_ENDING = /^public\/(?:CNAME$|\.well-known\/)/;

/** The most that all public files hold together, in bytes: a repository and a site are no file store. */
const MAX_TOGETHER = 25 * 1024 * 1024;

/** The problems of files in content/public/: what would run, what hides, what takes an address of the site, and too much. */
export function publicFileProblems(files: readonly ContentFile[]): Problem[] {
  const found = files.filter(({ path }) => isPublicFile(path));
  const together = found.reduce((sum, { bytes, image }) => sum + (bytes ?? image ?? []).length, 0);
  const largest = found.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  return [
    ...found.flatMap((file) => fileProblem(file) ?? []),
    ...(largest && together > MAX_TOGETHER
      ? [
          unpublishable(
            largest.path,
            `all files in public/ have ${inMebibytes(together)} MiB together; at most ${inMebibytes(MAX_TOGETHER)} are published. This one is the largest.`,
          ),
        ]
      : []),
  ];
}

const sizeOf = ({ bytes, image }: ContentFile) => (bytes ?? image)?.length ?? 0;
const inMebibytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(1).replace(/\.0$/, '');

function fileProblem({ path, bytes }: ContentFile): Problem | undefined {
  const address = publicAddress(path);
  const [, root = ''] = address.split('/');
  const taken = ROOT_NAMES.has(root) || /\.md$/i.test(root);
  if (taken)
    return problem(
      'taken-address',
      { file: path, line: 1, column: 1 },
      `the site itself has /${root}, so ${address} is not free. Put it into a folder of another name, like public/files/.`,
    );
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /[^.]\.([^.]+)$/.exec(name)?.[1];
  if (ending === undefined && WITHOUT_ENDING.test(path)) return undefined;
  if (ending === undefined || !PUBLIC_ENDINGS.includes(ending)) {
    const what = ending === undefined ? 'the name has no ending' : `a file that ends in .${ending} is not published`;
    return unpublishable(path, `${what}. Allowed: ${PUBLIC_ENDINGS.map((one) => `.${one}`).join(', ')}.`);
  }
  const fault = ending === 'svg' && bytes ? svgFault(new TextDecoder().decode(bytes)) : undefined;
  return fault && problem('unpublishable-file', { file: path, line: fault.line, column: fault.column }, fault.message);
}

const unpublishable = (file: string, message: string) =>
  problem('unpublishable-file', { file, line: 1, column: 1 }, message);
