/** Describes what the process that renders pages gives them, by the name of the module that they import. */
export interface Given {
  /** The checked handbook, and what the check found. */
  handbook: object;
  /** The report of what the content changes against another state of it, for the page of a preview. */
  'change-report': object;
}

const keyOf = (name: keyof Given) => `given to the pages: ${name}`;

/**
 * Returns the code of a module whose exports are those of a value in this process. Pages are rendered in the process that read the content: as
 * text it would be bundled, parsed and held three times over, which a large organisation pays for in seconds and hundreds of
 * megabytes; and the compiled program would be of use to no other content.
 * @param names the properties of the value, which the module exports
 */
export function codeOfGiven(name: keyof Given, names: readonly string[]): string {
  return `export const { ${names.join(', ')} } = globalThis[Symbol.for(${JSON.stringify(keyOf(name))})];`;
}

/** Gives the pages a value, before any of them is loaded. */
export function giveToPages<Name extends keyof Given>(name: Name, value: Given[Name]): void {
  Object.assign(globalThis, { [Symbol.for(keyOf(name))]: value });
}
