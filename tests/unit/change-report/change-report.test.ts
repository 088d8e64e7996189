import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeReport } from '../../../src/change-report/change-report.ts';
import { COMMENT_MARK, reportMarkdown } from '../../../src/change-report/markdown/report-markdown.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { problem } from '../../../src/model/problem.ts';
import { edited, EDITS, stated, version, type Edit } from '../versions/editions.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';

const before = edited();
const MAIN = { name: 'main', policy: before, handbook: before };
const report = (after: Handbook, from = MAIN) => changeReport(from, after, []);
const comment = (...edits: Edit[]) => reportMarkdown(report(edited(...edits)));

/** One branch: a rule in other words, a requirement that ends, the days of a route, and a slip in a term. */
const BRANCH: Edit[] = [
  [
    'rules/rules.yaml',
    'effective: 2026-11-01\n    conditions: [label]',
    'effective: 2026-11-01\n    expires: 2027-01-31\n    conditions: [label]',
  ],
  ['rules/rules.yaml', 'to write **labels**.', 'to write labels or grades; ask @all.'],
  ['organization.yaml', 'workingDays: 5', 'workingDays: 10'],
  ['glossary/terms.yaml', 'output', 'ouptut'],
];

test('the comment alone says what a rule, the days of a route and a slip in one branch do to whom', () => {
  assert.equal(
    reportMarkdown(report(edited(...BRANCH, stated(2, '2026-12-01'))), { preview: 'https://p.example/' }),
    `${COMMENT_MARK}
## What this change does to the policy

Compared with <code>main</code>.

- From 2027-02-01, 2 of 8 answers change: 2 loosened.
- Rules: 2 changed. What else binds: 1 changed. Other texts and data: 1 changed.
- Not published yet: the content differs from version 1, the last published: rule RED-01: text reworded; rule REQ-01: expires changed; route new-tool: workingDays changed. Run npm run publish-version. Somebody who edits in the browser leaves that to the job Publish of this merge request; what they fill in is kind in the note that it adds.
- The check finds nothing to put right.

[Preview of the site](https://p.example/) · [this report there](https://p.example/changes/preview/)

### Answers that are loosened

| Division | Tool | What changes | When |
| --- | --- | --- | --- |
| Lab | Alpha | 1 answer stays conditional, no longer with Label | From 2027-02-01 |
| Lab | A tool that is not listed | 1 answer stays approval, no longer with Label | From 2027-02-01 |

<details><summary>For which data and work (2)</summary>

- From 2027-02-01: 1 answer stays conditional, no longer with Label: any division, Alpha, Internal, Product code
- From 2027-02-01: 1 answer stays approval, no longer with Label: any division, A tool that is not listed, Internal, Product code

</details>

### Who must read again

Once this is published as material (as minor, it asks nothing of anybody): those who completed these paths.

- [**Path for engineers**](https://p.example/training/engineers/) 1 of 1 person who completed it; 1 of them in people.yaml, by 2026-12-31. To read: RED-01.

### What begins or ends later

- **2026-12-01** version 2 of the policy takes effect
- [**2027-02-01**](https://p.example/policy/#REQ-01) REQ-01 Label what is not public: no longer binds; its last day is 2027-01-31
- **2027-02-01** from this day on, 2 of 8 answers differ from those of today’s policy

### Rules that change, word by word

- [**REQ-01**](https://p.example/policy/#REQ-01) Label what is not public · changed
  - expires: <ins>2027-01-31</ins>
- [**RED-01**](https://p.example/policy/#RED-01) No labels from outside models · changed
  - text: You must not use an outside model to write <del>&#42;&#8288;&#42;&#8288;</del>labels<del>&#42;&#8288;&#42;&#8288;</del><ins> or grades; ask &#64;&#8288;all</ins>.

### What else changes of what binds

- **route new-tool** New tool · changed · in 2 answers
  - working days: <del>5</del><ins>10</ins>

<details><summary>Scenarios, checks and terms (1)</summary>

- [**glossary term teacher-model**](https://p.example/glossary/#teacher-model) Teacher model · changed
  - definition: The model whose <del>output</del><ins>ouptut</ins> another model learns from.

</details>
`,
  );
});

test('nothing that changes makes a short comment, which says so', () => {
  assert.equal(
    comment(),
    `${COMMENT_MARK}
## What this change does to the policy

Compared with <code>main</code>.

- No answer changes.
- The check finds nothing to put right.

### Answers that are loosened

None.
`,
  );
});

test('what is tightened, added and removed is there as well, and names the division and tool that are loosened', () => {
  const text = comment(
    ['rules/rules.yaml', '    conditions: [review]\n', '    conditions: [review, label]\n'],
    ['rules/rules.yaml', 'id: REQ-01', 'id: REQ-02'],
  );
  assert.match(
    text,
    /<summary>Answers that are tightened \(1\)<\/summary>\n\n- 1 answer stays conditional, now with Label: any division, Alpha, Public, Product code/,
  );
  assert.match(
    text,
    /### Rules that are added\n\n- \*\*REQ-02\*\* Label what is not public · added\n {2}- kind: <ins>requirement<\/ins>/,
  );
  assert.match(text, /### Rules that are removed\n\n- \*\*REQ-01\*\* Label what is not public · removed/);
  assert.match(text, /Rules: 1 added, 1 changed, 1 removed\./);
});

test('a scenario whose right answer is another one is named, although nobody touched its words', () => {
  const text = comment(['rules/rules.yaml', '    conditions: [review]\n', '    conditions: [review, label]\n']);
  assert.match(
    text,
    /\*\*scenario code-with-alpha\*\* A public library · the right answer is now review, label \(was review\)/,
  );
});

test('a version that is published by the change is judged by its own note', () => {
  const withVersion = (kind: 'material' | 'minor') => {
    const after = edited(EDITS.reworded, stated(2));
    return { ...after, versions: [...after.versions, version(2, normativeContent(after), kind)] };
  };
  const material = reportMarkdown(report(withVersion('material')));
  assert.match(material, /- Version 2 of the policy is dated 2026-11-01 and is material: x\n/);
  assert.match(
    material,
    /### Who must read again\n\nThose who completed these paths\.\n\n- \*\*Path for engineers\*\* 1 of 1 person/,
  );
  assert.doesNotMatch(material, /Not published/);
  assert.match(
    reportMarkdown(report(withVersion('minor'))),
    /### Who must read again\n\nNobody: the version is minor\./,
  );
});

test('a number that main has given to another version is told before anybody merges', () => {
  const published = (text: Edit) => {
    const handbook = edited(text, stated(2));
    return { ...handbook, versions: [...handbook.versions, version(2, normativeContent(handbook))] };
  };
  const main = published(EDITS.otherRule);
  const text = reportMarkdown(report(published(EDITS.reworded), { name: 'main', policy: main, handbook: main }));
  assert.match(
    text,
    /\n- Version 2 is published on main with other content\. Where two branches took the number, merge that one into this, and run npm run publish-version -- --renumber/,
  );
  assert.doesNotMatch(reportMarkdown(report(main, { name: 'main', policy: main, handbook: main })), /--renumber/);
});

test('without a first day of its own a draft promises no date', () => {
  assert.match(comment(EDITS.reworded), /1 of them in people\.yaml, within 30 days of its first day\./);
});

test('an end that is called off or put off is told for both days', () => {
  const ending = (day: string): Edit => [
    'rules/rules.yaml',
    'effective: 2026-11-01\n    conditions: [label]',
    `effective: 2026-11-01\n    expires: ${day}\n    conditions: [label]`,
  ];
  const from = edited(ending('2027-01-31'));
  const days = (after: Handbook) => {
    const { sections } = report(after, { name: 'main', policy: from, handbook: from });
    return sections.find(({ id }) => id === 'report.days')?.entries.map(({ name, text }) => `${name} ${text}`);
  };
  const wasTo = '2027-02-01 REQ-01 Label what is not public: was to end, with 2027-01-31 as its last day, and goes on';
  const differ = (day: string, number: number) =>
    `${day} from this day on, ${number} of 8 answers differ from those of today’s policy`;
  assert.deepEqual(days(edited()), [wasTo, differ('2027-02-01', 2)]);
  assert.deepEqual(days(edited(ending('2027-02-28'))), [
    wasTo,
    differ('2027-02-01', 2),
    '2027-03-01 REQ-01 Label what is not public: no longer binds; its last day is 2027-02-28',
    differ('2027-03-01', 0),
  ]);
  assert.equal(days(from), undefined);
});

test('where only answers were published, the comment says what it cannot know', () => {
  const text = reportMarkdown(
    changeReport({ name: 'https://h.example/', policy: before, handbook: undefined }, edited(...BRANCH), []),
  );
  assert.match(text, /From 2027-02-01, 2 of 8 answers change/);
  assert.match(text, /compare with a branch or a folder\./);
  assert.doesNotMatch(text, /word by word/);
});

test('what the check refuses comes first, and hides nothing of what can be compared', () => {
  const error = problem('policy-gap', { file: 'rules/<b>.yaml', line: 3, column: 1 }, 'Nobody answers @all.');
  const blocked = reportMarkdown(changeReport(MAIN, undefined, [error]));
  assert.match(
    blocked,
    /finds 1 error\. Answers can be compared once nothing stops a build\.\n\n- \*\*rules\/&#60;b&#62;\.yaml:&#8288;3:1\*\* policy-gap: Nobody answers &#64;&#8288;all\.\n$/,
  );
  const compared = reportMarkdown(changeReport(MAIN, edited(...BRANCH), [error]));
  assert.ok(compared.indexOf('What has to be put right first') < compared.indexOf('Answers that are loosened'));
});
