import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { earlierState } from '../../../src/change-report/before/earlier-state.ts';
import { changeReport } from '../../../src/change-report/change-report.ts';
import { reportMarkdown } from '../../../src/change-report/markdown/report-markdown.ts';
import { checkContent, checkForRelease } from '../../../src/check/check-content.ts';
import { SOUND, TODAY } from '../model/fixture.ts';

/** Lists what an owner who only has the editor of the git host would do, what is wrong with it, and how it is put right. */
const EDITS = [
  {
    what: "a tool's fact",
    file: 'tools/alpha.yaml',
    from: 'text: What we send is kept for 30 days.',
    slip: 'text: What we send: kept for 60 days.',
    told: /\*\*tools\/alpha\.yaml:\S*13:\d+\*\* yaml-syntax: .*Put the whole text in quotes/,
    right: "text: 'What we send: kept for 60 days.'",
  },
  {
    what: 'the source of a fact',
    file: 'tools/alpha.yaml',
    from: 'sources: [report]',
    slip: 'sources: [reprot]',
    told: /unknown-reference: .*reprot.* is not a source\. Did you mean .*report/,
    right: 'sources: [report] # read again',
  },
  {
    what: 'the answer to a question',
    file: 'faq/may-i-start.mdx',
    from: /\n---\n\n?(?=[^-])/,
    slip: '\n---\n\nAsk <b>first</b>, with {your name}.\n\n',
    told: /is HTML\. Write .*first.*[^]*is code: only/,
    right: '\n---\n\nAsk **first**, with your name.\n\n',
  },
];

describe('an owner in the browser', () => {
  const work = mkdtempSync(join(tmpdir(), 'handbook-browser-'));
  after(() => rmSync(work, { recursive: true, force: true }));
  const content = join(work, 'content');

  /** The comment on a merge request that changes one file. */
  async function comment(file: string, from: string | RegExp, to: string): Promise<string> {
    rmSync(content, { recursive: true, force: true });
    cpSync(SOUND, content, { recursive: true });
    const text = readFileSync(join(content, file), 'utf8');
    const edited = text.replace(from, to);
    assert.notEqual(edited, text, `${file} does not hold ${from}`);
    writeFileSync(join(content, file), edited);
    const { handbook, draft, problems } = await checkForRelease(checkContent(content, { today: TODAY }));
    return reportMarkdown(changeReport(await earlierState(SOUND, content), handbook ?? draft, problems));
  }

  for (const { what, file, from, slip, told, right } of EDITS)
    test(`changes ${what}: the comment names the slip with its line and remedy, and is content once it is put right`, async () => {
      const first = await comment(file, from, slip);
      assert.match(first, /### What has to be put right first/);
      assert.match(first, told);
      const second = await comment(file, from, right);
      assert.match(second, /No answer changes\./);
      assert.match(second, /The check finds nothing to put right\./);
    });

  test('changes the wording of a rule: the comment shows it word by word, and who publishes it', async () => {
    const said = await comment(
      'rules/rules.yaml',
      'You may use Alpha for product code.',
      'You may use the tool Alpha for product code.',
    );
    assert.match(said, /<ins>the tool <\/ins>Alpha/);
    assert.match(said, /No answer changes\./);
    assert.match(said, /Not published yet: .* leaves that to the job Publish of this merge request/);
  });
});
