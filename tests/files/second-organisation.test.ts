import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ITS_DAY, SECOND_ORGANISATION } from '../fixtures/second-organisation.ts';
import { builtSite } from '../site/built/built-site.ts';

test('another organisation builds its own site, with its words and its git host', async () => {
  const site = await builtSite({ HANDBOOK_CONTENT: SECOND_ORGANISATION, HANDBOOK_TODAY: ITS_DAY });
  const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
  const home = page('.');
  assert.match(home, /Handbuch KI-Werkzeuge/);
  assert.match(home, /<h1>Darf ich dieses KI-Werkzeug hier und dafür verwenden\?<\/h1>/);
  assert.match(home, /<p class="lead">Wir trainieren ein eigenes Modell\./);
  assert.match(home, /Eine Ausgabe kann in einen Datensatz gelangt sein\?/);
  const headerOf = /<nav class="main-nav".*?<\/nav>/.exec(home)?.[0] ?? '';
  assert.deepEqual(headerOf.match(/(?<=">)[^<]+(?=<\/a>)/g), ['Fragen', 'Regeln', 'Werkzeuge', 'Handbuch', 'Glossar']);
  assert.match(home, /<nav aria-label="Reference">.*<a href="\/checks\/">/);
  assert.match(home, /<section class="ways".*<a href="\/handbook\/leitfaden\//);
  assert.match(page('tools/hausassistent'), /<nav class="crumbs".*?>Werkzeuge<\/a>/);
  const tool = page('tools/schreibhilfe');
  assert.match(tool, /<dt>\s*Betriebsrat\s*<p class="muted small">Hat der Betriebsrat zugestimmt\?<\/p>/);
  assert.doesNotMatch(tool + page('tools'), /In welchem Land|>Region</, 'what nobody answered is no row and no column');
  assert.match(page('tools'), /<th scope="col" data-column="betriebsrat">\s*Betriebsrat/);
  const chapter = page('handbook/grundlagen/was-destillation-ist');
  assert.match(chapter, /<h2[^>]* id="größe-und-übergang"/);
  assert.match(
    chapter,
    /href="https:\/\/gitlab\.beispiel\.example\/ki\/handbuch\/-\/edit\/main\/handbook\/grundlagen\/was-destillation-ist\.mdx"/,
  );
  assert.doesNotMatch(page('policy'), /git\.example|Applied AI/);
});
