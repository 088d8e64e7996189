import { plainLines } from '../../model/plain-lines.ts';

/** Describes what Astro hands to a logger; its own log has more. Source: docs.astro.build/en/reference/logger-reference */
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

/** The line with which Astro begins what takes time. */
const COMPILING = /^Building static entrypoints/;
/** It renders no pages: the build does that with what it compiles. */
const GENERATING = /^generating static routes/;

/** Astro names the sender of a message; these are its own parts, whose routine messages say nothing to our readers. */
const OWN_LABELS = new Set([null, 'SKIP_FORMAT', 'build', 'vite', 'types', 'content', 'assets', 'cache', 'sync']);

// Astro marks the modules made from MDX with a directive that Vite's bundler reports and Astro then uses.
const HARMLESS = /MODULE_LEVEL_DIRECTIVE[^]*use astro:head-inject/;

const PAGES_PER_LINE = 100;

/** Says how far a build is, in a few lines; of Astro's log warnings, errors and what integrations say pass. */
export class BuildLog {
  #pages = 0;
  #output: Output;
  #hasOpenLine = false;

  constructor(output: Output) {
    this.#output = output;
  }

  write({ label, level, message }: LogEvent): void {
    const text = plainLines(message).trim();
    if (level === 'warn' || level === 'error') {
      if (!HARMLESS.test(text))
        this.#line(`${level === 'warn' ? 'warning' : 'error'}: ${label ? `[${label}] ` : ''}${text}`);
      return;
    }
    if (COMPILING.test(text)) this.say('compiling pages, styles and scripts …');
    else if (!GENERATING.test(text) && !OWN_LABELS.has(label)) this.say(text);
  }

  /** Counts a page that has been written. */
  countPage(): void {
    this.#pages += 1;
    if (this.#output.isTTY) {
      this.#output.write(`\r  ${this.#pages} pages`);
      this.#hasOpenLine = true;
    } else if (this.#pages % PAGES_PER_LINE === 0) {
      this.#line(`  ${this.#pages} pages`);
    }
  }

  /** Says how far the build is. */
  say(text: string): void {
    this.#line(`  ${text}`);
  }

  warn(text: string): void {
    this.#line(`warning: ${text}`);
  }

  #line(text: string): void {
    this.#output.write(`${this.#hasOpenLine ? '\n' : ''}${text}\n`);
    this.#hasOpenLine = false;
  }
}

/** The form in which Astro loads a logger. */
export default function buildLog(): BuildLog {
  return new BuildLog(process.stdout);
}
