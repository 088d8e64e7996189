import { problem, type Problem } from '../model/problem.ts';
import type { ContentFile } from '../model/read/files.ts';
import type { AnyFileRecord } from '../model/read/records.ts';

/** The most that the images of a page hold together, in bytes: 1 MiB, as much as one file of content/. */
export const MAX_IMAGE_BYTES = 1024 * 1024;

/** The pages whose images hold more than a page may make readers load, each reported at the largest of them. */
export function heavyImagesProblems(records: readonly AnyFileRecord[], files: readonly ContentFile[]): Problem[] {
  const sizes = new Map(files.map(({ path, image }) => [path, image?.length ?? 0]));
  return records.flatMap(({ read }) => {
    const shown = new Map((read?.images ?? []).map(({ path, at }) => [path, { at, size: sizes.get(path) ?? 0 }]));
    const [first, ...others] = [...shown.values()].sort((a, b) => b.size - a.size);
    if (!first) return [];
    const together = others.reduce((sum, { size }) => sum + size, first.size);
    if (together <= MAX_IMAGE_BYTES) return [];
    const found = `the ${shown.size} images of this page have ${inMebibytes(together)} MiB together, this one ${inMebibytes(first.size)} MiB`;
    return [problem('heavy-images', first.at, `${found}; at most ${inMebibytes(MAX_IMAGE_BYTES)} MiB on a page.`)];
  });
}

/** Rounded up: what is over the limit must not read like it. */
const inMebibytes = (bytes: number) => (Math.ceil((bytes / 1024 ** 2) * 100) / 100).toFixed(2).replace(/\.?0+$/, '');
