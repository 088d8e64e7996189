import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { importFrom, type ImportOptions, type PresentContent } from '../../../src/commands/import/import-from.ts';
import { decisionsIn } from '../../../src/import/imported.ts';
import { assemble } from '../../../src/model/read/assemble.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { SOUND } from '../model/fixture.ts';
import { paragraph, row, wordFile, workbook } from './office-files.ts';

describe('what somebody has', () => {
  const work = mkdtempSync(join(tmpdir(), 'handbook-import-'));
  after(() => rmSync(work, { recursive: true, force: true }));
  const folder = join(work, 'content');
  cpSync(SOUND, folder, { recursive: true });

  const brought = (name: string, data: string | Uint8Array): string => {
    const path = join(work, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
    return path;
  };
  const present = (): PresentContent => {
    const { records, today } = readContent(folder);
    const { organization, chapters, sections } = assemble(records);
    assert.ok(organization);
    return { folder, organization, chapters, sections, today };
  };
  const bring = async (place: string, options: Partial<ImportOptions> = {}) => {
    const made = await importFrom(place, { map: [], ...options }, present());
    for (const { path, text } of made.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    }
    return made;
  };
  const [section = ''] = present().sections.map(({ id }) => id);

  test('becomes content that passes the check, apart from the fields that are reported as open', async () => {
    const made = [
      await bring(brought('tools.xlsx', workbook([row(1, 'Product', 'Vendor'), row(2, 'Beta Chat', 'Beta')]))),
      await bring(brought('page.html', '<h1>A page</h1><p>{x} &lt;y&gt; :::note ==m== :smile: [^1]</p>'), { section }),
      await bring(brought('guide.docx', wordFile(paragraph('Guide', 'Heading1') + paragraph('Words.'))), { section }),
      await bring(dirname(brought('our-docs/first.md', '# First\n\nSee [the second](second.md).\n')), {
        owner: 'owner',
      }),
    ];
    const open = made.flatMap(({ files }) => files.flatMap((file) => decisionsIn(file, '')));
    const found = readContent(folder).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      [...new Set(found.map(({ file, line }) => `/${file}:${line}`))].sort(),
      open.map(({ place }) => place).sort(),
    );
    assert.ok(open.length > 8);
    assert.deepEqual(
      readContent(folder).problems.filter(({ kind }) => kind === 'markdown-slip'),
      [],
    );
  });

  test('replaces nothing', async () => {
    await assert.rejects(bring(join(work, 'page.html'), { section }), /content has handbook\/.*page\.mdx already/);
    const { files, notes } = await bring(join(work, 'tools.xlsx'));
    assert.deepEqual(files, []);
    assert.match(notes[0]?.message ?? '', /has tools\/beta-chat\.yaml already/);
  });

  test('says what is missing before anything is made', async () => {
    const CASES: [string, Partial<ImportOptions>, RegExp][] = [
      ['nothing.csv', {}, /no such file or folder/],
      [brought('x.pdf', '%PDF'), {}, /none of what can be brought/],
      [join(work, 'page.html'), {}, /Say in which section the chapter belongs: --section ID\. The sections are /],
      [join(work, 'page.html'), { section: 'nowhere' }, /there is no such section/],
      [join(work, 'page.html'), { section, id: '../evil' }, /An id is lower-case words/],
      [join(work, 'our-docs'), { section: '../evil' }, /The id of a section is/],
      [join(work, 'page.html'), { section, id: 'other', owner: 'nobody' }, /--owner nobody: there is no such role/],
      [join(work, 'page.html'), { section, id: 'other', map: ['a=b'] }, /--map goes with a table/],
      [brought('latin.csv', Buffer.from('Caf\xe9', 'latin1')), {}, /is not in UTF-8/],
      [brought('huge.csv', Buffer.alloc(11e6, 'x')), {}, /11 MB; at most 10 MB/],
    ];
    for (const [place, options, says] of CASES)
      await assert.rejects(
        bring(place, options),
        (error: unknown) => error instanceof PlainError && says.test(error.message),
        `${place}: ${says}`,
      );
  });
});
