import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import {
  ALL_KINDS,
  FILE_KINDS,
  fileSchema,
  isReferenceKind,
  kindRow,
  listOf,
  HANDBOOK_KINDS,
} from '../../../src/model/kind.ts';
import { FILE_FORMS, placeOfFile } from '../../../src/model/read/kind-of-file.ts';
import { defOf } from '../../../src/model/read/walk.ts';
import { fieldMeanings } from '../../../src/model/schema/fields.ts';
import { SEARCH_TYPES } from '../../../src/search/search-type.ts';
import { handbookOf, soundWith } from './fixture.ts';

/** The kinds that a schema refers to, wherever in it. */
function referencesIn(schema: z.ZodType | undefined, seen = new Set<z.ZodType>()): string[] {
  if (!schema || seen.has(schema)) return [];
  seen.add(schema);
  const { shape = {}, element, valueType, innerType, in: input, out, options = [] } = defOf(schema);
  const own = fieldMeanings.get(schema)?.reference;
  const parts = [...Object.values(shape), element, valueType, innerType, input, out, ...options];
  return [...(own === undefined ? [] : [own]), ...parts.flatMap((part) => referencesIn(part, seen))];
}

test('what schemas refer to are kinds of the table', () => {
  const references = FILE_KINDS.flatMap((kind) => referencesIn(fileSchema(kind)));
  assert.ok(references.length > 20);
  assert.deepEqual(
    references.filter((name) => !isReferenceKind(name)),
    [],
  );
});

test('what is within another kind names a kind that has files', () => {
  for (const kind of ALL_KINDS) {
    const { within, files } = kindRow(kind);
    assert.notEqual(
      within === undefined,
      files === undefined,
      `${kind} has files of its own or is within another kind`,
    );
    if (within)
      assert.ok(
        FILE_KINDS.some((outer) => outer === within.kind),
        kind,
      );
  }
});

test('every list of the table is a list of the handbook', () => {
  const handbook: object = handbookOf(soundWith({}));
  for (const kind of HANDBOOK_KINDS) {
    assert.ok(Array.isArray(handbook[listOf(kind) as keyof typeof handbook]), kind);
  }
});

test('every kind that search finds has a type of search of its own', () => {
  const types = ALL_KINDS.flatMap((kind) => kindRow(kind).searchType ?? []);
  assert.equal(new Set(types).size, types.length);
  assert.deepEqual([...types, 'Page'].sort(), [...SEARCH_TYPES].sort());
});

test('a path has the place that the table gives it, and its id is what varies', () => {
  const places: [path: string, kind: string, id: string][] = [
    ['organization.yaml', 'organization', 'organization'],
    ['handbook/daily-work/labels.mdx', 'chapter', 'daily-work/labels'],
    ['handbook/daily-work/section.yaml', 'section', 'daily-work'],
    ['rules/red-lines.yaml', 'rule', 'red-lines'],
    ['changes/2026-11-22-first.mdx', 'change', '2026-11-22-first'],
    ['versions/12.json', 'version-snapshot', '12'],
    ['versions/12.yaml', 'version-note', '12'],
    ['completions/mira.k_2/everyone.json', 'completion', 'mira.k_2/everyone'],
    ['assessments/red-team.yaml', 'assessment', 'red-team'],
  ];
  for (const [path, kind, id] of places) {
    const { kind: found, id: foundId } = placeOfFile(path) ?? {};
    assert.deepEqual([found, foundId], [kind, id], path);
  }
  for (const path of ['organizationXyaml', 'rules/Red.yaml', 'changes/first.mdx', 'versions/0.json', 'a/people.yaml']) {
    assert.equal(placeOfFile(path), undefined, path);
  }
});

test('no two kinds have the same place', () => {
  for (const { kind, path } of FILE_FORMS) {
    const example = path
      .replace('<date>', '2026-11-22')
      .replace('<n>', '7')
      .replaceAll(/<[a-z]+>/g, 'some-name');
    assert.equal(placeOfFile(example)?.kind, kind, example);
  }
});
