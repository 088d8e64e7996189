import { endPhase } from './build-phases.ts';
import { plainLines } from '../../model/plain-lines.ts';

/** Describes what Astro hands to a logger. Source: docs.astro.build/en/reference/logger-reference */
interface LogEvent {
  label: string | null;
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  message: string;
  newLine: boolean;
}

/** Where lines go: standard output, or a test's record of it. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Astro's own stages that take time, in the words of this project. */
const STAGES: [RegExp, string][] = [
  [/^Building static entrypoints/, 'compiling pages, styles and scripts'],
  [/^generating static routes/, 'writing pages'],
  [/^generating optimized images/, 'preparing images'],
];

/** Says which part of the build has ended when a stage begins. */
const BEFORE: Record<string, string> = {
  'writing pages': 'compiling',
  'preparing images': 'writing pages',
};

/** Astro names the sender of a message; these are its own parts, whose routine messages say nothing to our readers. */
const OWN_LABELS = new Set([null, 'SKIP_FORMAT', 'build', 'vite', 'types', 'content', 'assets', 'cache', 'sync']);

// Astro marks the modules made from MDX with a directive that Vite's bundler reports and Astro then uses.
const HARMLESS = /MODULE_LEVEL_DIRECTIVE[^]*use astro:head-inject/;

const PAGES_PER_LINE = 100;

/** Turns Astro's log of a build, a line for every page, into a few lines of progress. Warnings, errors and what integrations say pass. */
export class BuildLog {
  #pages = 0;
  #output: Output;
  #hasOpenLine = false;

  #onStage: (stage: string) => void;

  /** @param onStage is told the name of each stage as it begins */
  constructor(output: Output, onStage: (stage: string) => void = () => undefined) {
    this.#output = output;
    this.#onStage = onStage;
  }

  write({ label, level, message, newLine }: LogEvent): void {
    const text = plainLines(message).trim();
    if (level === 'warn' || level === 'error') {
      if (!HARMLESS.test(text))
        this.#line(`${level === 'warn' ? 'warning' : 'error'}: ${label ? `[${label}] ` : ''}${text}`);
      return;
    }
    if (label === null && !newLine && text.startsWith('├─')) {
      this.#countPage();
      return;
    }
    const stage = STAGES.find(([pattern]) => pattern.test(text))?.[1];
    if (stage) {
      this.#line(`  ${stage} …`);
      this.#onStage(stage);
    } else if (!OWN_LABELS.has(label)) this.#line(`  ${text}`);
  }

  #countPage(): void {
    this.#pages += 1;
    if (this.#output.isTTY) {
      this.#output.write(`\r  ${this.#pages} pages`);
      this.#hasOpenLine = true;
    } else if (this.#pages % PAGES_PER_LINE === 0) {
      this.#line(`  ${this.#pages} pages`);
    }
  }

  #line(text: string): void {
    this.#output.write(`${this.#hasOpenLine ? '\n' : ''}${text}\n`);
    this.#hasOpenLine = false;
  }
}

/** The form in which Astro loads a logger. */
export default function buildLog(): BuildLog {
  return new BuildLog(process.stdout, (stage) => endPhase(BEFORE[stage] ?? 'setting up Astro'));
}
