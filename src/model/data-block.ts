import type { SafeHtml } from './text-kinds.ts';

/**
 * Data as the text of a `<script>` that is not executed.
 * `<` is escaped, so that no text of the handbook can end the block or begin a comment in it.
 */
export const dataBlock = (data: unknown): SafeHtml =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`) as SafeHtml;
