const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;
const KIDS = /\/Kids \[([^\]]*)\]/;
const DESTINATION = /\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ/g;

/**
 * Returns on which page of a PDF each place is that a link in it leads to: page numbers count from 1. Reads what Chromium
 * writes, whose objects outside of streams are plain text.
 * @param pdf its bytes, as Latin-1
 * @throws Error where it has no tree of pages in that form
 */
export function pageOfDestinations(pdf: string): Map<string, number> {
  const objects = new Map([...pdf.matchAll(OBJECT)].map(([, number = '', body = '']) => [number, body]));
  const root = [...objects.values()].find((body) => isTree(body) && !body.includes('/Parent'));
  if (root === undefined) throw new Error('The PDF has no tree of pages that can be read.');
  const pagesBelow = (body: string): string[] =>
    [...(KIDS.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => {
      const below = objects.get(kid) ?? '';
      return isTree(below) ? pagesBelow(below) : [kid];
    });
  const numberOf = new Map(pagesBelow(root).map((page, index) => [page, index + 1]));
  return new Map(
    [...objects.values()]
      .filter((body) => !body.includes(' stream\n'))
      .flatMap((body) => [...body.matchAll(DESTINATION)])
      .flatMap(([, name = '', page = '']) => {
        const number = numberOf.get(page);
        return number === undefined ? [] : [[name, number] as const];
      }),
  );
}

const isTree = (body: string) => /\/Type \/Pages\b/.test(body);
