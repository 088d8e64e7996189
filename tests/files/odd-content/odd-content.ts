import { crc32 } from 'node:zlib';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOUND } from '../../unit/model/fixture.ts';
import { moving, noise, PICTURES, SVG } from '../../unit/model/pictures.ts';

/** A site address with every character that its path may hold. */
export const SITE = 'https://Intranet.example:8443/~Team.1/@policy_a-b+c/';

/** The longest name that a file may have, without its ending. */
const LONG = 'a'.repeat(95);

/** Words that are ids of the sound content, and in its texts just words, by what they become: members of every object. */
const IDS = {
  constructor:
    'alpha team lab internal code review engineer teacher-model report log-review company-login engineers may-i-start ' +
    'guide first-steps new-tool our-model',
  prototype: 'label before-you-start',
};

/** Names that mean something to programs, and the longest one. */
const NAMES = ['index', '404', 'api', 'null', '0', LONG];

/** Texts that mean something to the languages a page is written in. */
const TITLES = [
  '</title><script>alert(1)</script>',
  '${process.exit(1)} `x` {1} <%= 1 %> {{ 1 }}',
  '"\' & < > &amp; ]]> --> \\',
  '100 %, %zz, %2f, a/b, C++, C#, .NET, a:b, [a](b), *a*, _b_, # c',
  '製品 Łódź 👩‍💻 שלום',
  'W'.repeat(199),
  '🙂',
];

/**
 * Writes content that the check accepts and that no author would write: ids called like members of every JavaScript
 * object, names called like files of the site, titles that are code elsewhere, and the first and last days of the calendar.
 */
export function writeOddContent(folder: string): void {
  cpSync(SOUND, folder, { recursive: true });
  // What binds is another policy than the one published, and nobody has completed anything in it.
  for (const records of ['versions', 'completions', 'assessments', 'published-ids.yaml'])
    rmSync(join(folder, records), { recursive: true });
  for (const [by, ids] of Object.entries(IDS)) for (const id of ids.split(' ')) replaceId(folder, id, by);
  edit(folder, 'organization.yaml', (text) =>
    text.replace(/^site: .*$/m, `site: ${SITE}`).replace(/^title: .*$/m, `title: ${JSON.stringify(TITLES[0])}`),
  );
  addImages(folder);
  addLogo(folder);
  NAMES.forEach((name, index) => addPages(folder, name, JSON.stringify(TITLES[index % TITLES.length])));
}

function replaceId(folder: string, id: string, by: string): void {
  const whole = new RegExp(`(?<![\\w-])${id}(?![\\w-]|:)`, 'g');
  const named = new RegExp(`^${id}(?=\\.|$)`);
  // The longest path first: a folder is renamed after what it holds.
  const paths = globSync('**', { cwd: folder }).sort((a, b) => b.length - a.length);
  for (const path of paths) {
    if (/\.(yaml|mdx)$/.test(path)) edit(folder, path, (text) => text.replaceAll(whole, by));
    const name = path.split('/').at(-1) ?? '';
    if (named.test(name)) renameSync(join(folder, path), join(folder, dirname(path), name.replace(named, by)));
  }
}

/** Holds a text that is hidden in an image and must not be published with it. */
export const HIDDEN = 'hidden-in-an-image';

/** Names that an image may have, with an image of that format. */
export const IMAGES: Readonly<Record<string, Buffer>> = {
  'index.html.png': PICTURES.PNG,
  'x.svg.WebP': PICTURES.WebP,
  '-A..Avif': PICTURES.AVIF,
  'x.js.gif': moving(3),
  '__proto__.JPEG': await noise()
    .withExif({ IFD0: { Copyright: HIDDEN }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer(),
  [`${'n'.repeat(96)}.png`]: await noise().resize(50).png().toBuffer(),
};

/** Images with something behind them, which programs that open the file do not see. */
function addImages(folder: string): void {
  const chapter = 'handbook/constructor/constructor.mdx';
  for (const [name, image] of Object.entries(IMAGES)) {
    // A WebP and an AVIF say how long they are.
    const tail = /(?:webp|avif)$/i.test(name) ? '' : `<!-- ${HIDDEN} -->${SVG}`;
    writeFileSync(join(folder, dirname(chapter), name), Buffer.concat([image, Buffer.from(tail)]));
  }
  const shown = Object.keys(IMAGES).map((name) => `![The picture ${name.slice(0, 10)}](./${name} "A title")`);
  edit(folder, chapter, (text) => `${text}\n${shown.join('\n\n')}\n`);
}

/** The files of the looks, as a camera and a drawing program write them: with their author in every place that PNG has for words. */
export const LOGOS = await Promise.all(
  Object.entries({ light: [160, 80], icon: [80, 80] }).map(async ([role, [width, height]]) => {
    const drawn = await noise()
      .resize(width, height, { fit: 'fill' })
      .withExif({ IFD0: { Artist: HIDDEN } })
      .png({ palette: true })
      .toBuffer();
    return [role, withTexts(drawn)] as const;
  }),
);

/** Returns a PNG that says something in its text chunks, behind its header and behind its end. */
function withTexts(png: Buffer): Buffer {
  const chunk = (type: string, text: string) => {
    const named = Buffer.from(`${type}${text}`, 'latin1');
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32BE(text.length, 0);
    sizes.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)]);
  };
  const afterHeader = 33;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    chunk('tEXt', `Author\0${HIDDEN}`),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0<x>${HIDDEN}</x>`),
    png.subarray(afterHeader),
    Buffer.from(HIDDEN),
  ]);
}

function addLogo(folder: string): void {
  mkdirSync(join(folder, 'looks'));
  for (const [role, png] of LOGOS) writeFileSync(join(folder, `looks/${role}.png`), png);
  const logo = LOGOS.map(([role]) => `${role}: looks/${role}.png`).join(', ');
  edit(folder, 'organization.yaml', (text) => `${text}\nlooks:\n  logo: { ${logo} }\n`);
}

/** One page more of every kind that the policy does not rest on. */
function addPages(folder: string, name: string, title: string): void {
  const copy = (from: string, to: string, change: (text: string) => string) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    writeFileSync(join(folder, to), change(readFileSync(join(folder, from), 'utf8')));
  };
  const titled = (text: string) =>
    text
      .replace(/^(title|question): .*$/m, `$1: TITLE`)
      .replace('TITLE', () => title)
      .replace(/^effective: .*$/m, 'effective: 0001-01-01')
      .replace(/^reviewed: .*$/m, 'reviewed: 0001-01-01')
      .replaceAll(/^!\[.*$/gm, '');
  copy('handbook/constructor/section.yaml', `handbook/${name}/section.yaml`, titled);
  copy('handbook/constructor/constructor.mdx', `handbook/${name}/${name}.mdx`, titled);
  copy('checks/constructor.mdx', `checks/${name}.mdx`, titled);
  copy('faq/constructor.mdx', `faq/${name}.mdx`, (text) =>
    titled(text).replace(/^question: (.*)"$/m, 'question: $1?"'),
  );
  copy('checklists/prototype.yaml', `checklists/${name}.yaml`, (text) =>
    titled(text).replaceAll('id: constructor', `id: "${name}"`).replace('check: constructor', `check: "${name}"`),
  );
  copy('training/constructor.yaml', `training/${name}.yaml`, titled);
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  if (statSync(file).isFile()) writeFileSync(file, change(readFileSync(file, 'utf8')));
}
