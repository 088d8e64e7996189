import { checkDocument, type DecisionData } from '../../../src/check-tool/document.ts';
import { documentOf } from '../../../src/api/documents.ts';
import { bundleCheckTool } from '../../../src/check-tool/bundle.ts';
import type * as checkTool from '../../../src/check-tool/main.ts';
import { handbook } from '../api/default-handbook.ts';

const ROOT = new URL('../../../', import.meta.url);

/** decisions.json of the default content, as it is served. */
export const served: string = JSON.stringify(documentOf(handbook, 'decisions'));

/** The same, as the script reads it. */
export const document: DecisionData = checkDocument(JSON.parse(served));

/** The text of check-tool.mjs, as the build emits it. */
export const script: string = (await bundleCheckTool(ROOT)).text;

/** Returns the exports of that text when another program imports it. */
export const emitted: typeof checkTool = await import(`data:text/javascript,${encodeURIComponent(script)}`);
