import type { ShippedMark } from './usage-mark.ts';

/** Stands in the script where a build puts the handbook's marks. */
const MARKS_PLACEHOLDER = '{{usage marks of the handbook}}';

/** The marks that came with the script; none when it runs from source. */
export function shippedMarks(text: string = MARKS_PLACEHOLDER): ShippedMark[] {
  // A build replaces the placeholder by JSON of marks that the check has accepted.
  return text.startsWith('[') ? (JSON.parse(text) as ShippedMark[]) : [];
}

/** Returns the script with the marks of a handbook in it. */
export function withMarks(script: string, marks: readonly ShippedMark[]): string {
  const shipped = marks.map(({ id, tool, name, places, pattern, confidence }) => ({
    ...{ id, tool, name, places, pattern, confidence },
  }));
  const literal = JSON.stringify(JSON.stringify(shipped));
  return script.replace(JSON.stringify(MARKS_PLACEHOLDER), () => literal);
}
