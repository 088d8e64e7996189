import { inflateSync } from 'node:zlib';

/** A sheet of a printed page. */
export interface Sheet {
  isOnItsSide: boolean;
  /** The number of letters on it. */
  letters: number;
  /** The ids of what stands on it, as far as links of the page lead there. */
  ids: string[];
}

/**
 * The sheets of a PDF that Chromium wrote.
 */
export function sheetsOf(pdf: Buffer): Sheet[] {
  const text = pdf.toString('latin1');
  const found = (pattern: RegExp, within = text) => [...within.matchAll(pattern)];
  const places = found(/\n\/(\S+) \[(\d+) 0 R \/XYZ /g);
  return found(/\n(\d+) 0 obj\n<<\/Type \/Page\n.*?endobj/gs).map(([page, number]) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    return {
      isOnItsSide: Number(width) > Number(height),
      letters: lettersIn(streamOf(text, contents ?? '')),
      ids: places.filter(([, , on]) => on === number).map(([, id = '']) => id),
    };
  });
}

function streamOf(pdf: string, number: string): string {
  const object = new RegExp(String.raw`\n${number} 0 obj\n<<[^>]*/Length (\d+)>> stream\n`).exec(pdf);
  if (!object) throw new Error(`The PDF has no object ${number}.`);
  const from = object.index + object[0].length;
  return inflateSync(Buffer.from(pdf.slice(from, from + Number(object[1])), 'latin1')).toString('latin1');
}

/** Chromium places each letter by itself, so that each is a text of its own. */
const lettersIn = (drawn: string): number => drawn.match(/>\s*Tj/g)?.length ?? 0;
