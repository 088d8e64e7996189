import { PlainError } from '../../basics/plain-error.ts';
import { installDebianPackages } from '../debian-packages.ts';
import { onPath } from './on-path.ts';

/** Programs that a step needs, and where they come from. */
export interface Needed {
  programs: readonly string[];
  /** Debian's package. */
  debian: string;
  /** Says what they are for, and where else they come from, as a sentence for whoever has to install them. */
  reason: string;
}

/** Describes what is looked at and changed; a test passes its own. */
interface Machine {
  find: (name: string) => string[];
  /** Says why the packages could not be installed, or nothing. */
  install: (names: readonly string[]) => Promise<string | undefined>;
}

/**
 * Sees that programs are there: installs them where Debian has them and that is possible without a password.
 * @throws PlainError when one is missing, with what to install
 */
export async function havePrograms(
  { programs, debian, reason }: Needed,
  { find, install }: Machine = { find: (name) => onPath([name]), install: installDebianPackages },
): Promise<void> {
  const missing = () => programs.filter((name) => find(name).length === 0);
  if (missing().length === 0) return;
  const fault = await install([debian]);
  const [first] = missing();
  if (first !== undefined)
    throw new PlainError(
      `There is no program ${first} here, and it could not be installed (${fault ?? `the package ${debian} does not bring it`}).\n${reason}`,
    );
}
