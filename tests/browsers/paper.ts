import { execFileSync } from 'node:child_process';

/** A sheet of a printed page: its words, and how much of it is dark. */
export interface Sheet {
  words: string;
  /** The share of its area that is darker than half grey. */
  ink: number;
}

/** Returns the content of each sheet of a PDF, as text and as picture: text can be in the file and yet not be drawn. */
export function sheetsOf(pdf: Uint8Array): Sheet[] {
  const options = { input: pdf, maxBuffer: 1 << 28 };
  const texts = execFileSync('pdftotext', ['-layout', '-', '-'], { ...options, encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  const pictures = greyPictures(execFileSync('pdftoppm', ['-r', '40', '-gray', '-'], options));
  return texts.map((words, index) => ({ words, ink: pictures[index] ?? 0 }));
}

/** The lines that the edge of a sheet cuts in two: both sheets show them, each the half that it has room for. */
export function cutLines(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ words }, index) => {
    const first = lines(words)[0];
    const above = lines(sheets[index - 1]?.words ?? '').at(-1);
    return first !== undefined && first === above ? [first] : [];
  });
}

const lines = (words: string) =>
  words
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The dark share of each picture in a row of PGM files: "P5", width, height and 255, then a byte a point. */
function greyPictures(data: Buffer): number[] {
  const shares: number[] = [];
  for (let start = 0; start < data.length;) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', start, start + 40));
    if (!header) throw new Error('pdftoppm wrote something else than grey pictures');
    const from = start + header[0].length;
    const points = data.subarray(from, from + Number(header[1]) * Number(header[2]));
    shares.push(points.filter((grey) => grey < 128).length / points.length);
    start = from + points.length;
  }
  return shares;
}
