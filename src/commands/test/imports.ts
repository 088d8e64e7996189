import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Describes what a module reaches: files of the project by absolute path, and everything else by the name it is imported by. */
export type Reached = ReadonlySet<string>;

/**
 * Gives what a module imports, and what that imports, and so on; imports of types included.
 * Each file is read once however often one asks.
 */
export function importGraph(): (file: string) => Reached {
  const direct = new Map<string, string[]>();
  const importsOf = (file: string): string[] => {
    const known = direct.get(file);
    if (known) return known;
    const found = existsSync(file) ? ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles : [];
    const names = found.map(({ fileName }) => (fileName.startsWith('.') ? resolve(dirname(file), fileName) : fileName));
    direct.set(file, names);
    return names;
  };
  return (file) => {
    const reached = new Set<string>([file]);
    // A set that grows while it is walked: what is added is walked, too.
    for (const one of reached) for (const name of importsOf(one)) reached.add(name);
    return reached;
  };
}
