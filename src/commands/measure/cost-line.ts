import { sizeText } from '../build/folder-size.ts';
import type { Cost } from './measure-program.ts';

/**
 * One line of a benchmark: what was done, what it cost, and how that compares with its budget.
 * @param budget the most seconds of processor time that it may take, if the project has promised something
 */
export function costLine(what: string, { seconds, cpuSeconds, peakBytes }: Cost, budget?: number): string {
  const parts = [
    `${seconds.toFixed(2)} s`,
    cpuSeconds === undefined ? 'CPU not known' : `${cpuSeconds.toFixed(2)} s CPU`,
    peakBytes === undefined ? 'memory not known' : `${sizeText(peakBytes)} peak`,
  ];
  if (budget !== undefined && cpuSeconds !== undefined)
    parts.push(`budget ${budget} s CPU: ${cpuSeconds <= budget ? 'kept' : 'EXCEEDED'}`);
  return `${what.padEnd(34)} ${parts.join(' · ')}`;
}
