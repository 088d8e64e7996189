import { sizeText } from '../build/folder-size.ts';
import type { Cost } from './measure-program.ts';

/**
 * One line of a benchmark: what was done, what it cost, and how that compares with its budget.
 * @param budgetSeconds the most it may take, if the project has promised something
 */
export function costLine(what: string, { seconds, cpuSeconds, peakBytes }: Cost, budgetSeconds?: number): string {
  const parts = [
    `${seconds.toFixed(2)} s`,
    cpuSeconds === undefined ? 'CPU not known' : `${cpuSeconds.toFixed(2)} s CPU`,
    peakBytes === undefined ? 'memory not known' : `${sizeText(peakBytes)} peak`,
  ];
  if (budgetSeconds !== undefined)
    parts.push(`budget ${budgetSeconds} s: ${seconds <= budgetSeconds ? 'kept' : 'EXCEEDED'}`);
  return `${what.padEnd(34)} ${parts.join(' · ')}`;
}
