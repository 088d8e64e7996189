import { installDebianPackages } from '../debian-packages.ts';

/** The one without windows first: it needs half of the processor's time. Old releases do not have it. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * Installs one of Debian's Chromium packages, where that is possible without a password.
 * @returns why it did not work, or nothing
 */
export async function installDebianPackage(): Promise<string | undefined> {
  const faults: string[] = [];
  for (const name of PACKAGES) {
    const fault = await installDebianPackages([name]);
    if (fault === undefined) return undefined;
    faults.push(fault);
  }
  return [...new Set(faults)].join('; ');
}
