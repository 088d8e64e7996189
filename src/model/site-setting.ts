import { PlainError } from '../basics/plain-error.ts';
import { siteFault } from './schema/site-address.ts';

/**
 * Returns the address that HANDBOOK_SITE gives the site of this build, for a preview that is served elsewhere than `site` in
 * organization.yaml says; nothing where it is not set. A last slash may be left out, as hosts of previews do.
 * @throws PlainError when it is set to something that is no address of a site
 */
export function siteSetting(env: Record<string, string | undefined> = process.env): string | undefined {
  const given = env.HANDBOOK_SITE;
  if (given === undefined) return undefined;
  if (given.trim() === '')
    throw new PlainError(
      'HANDBOOK_SITE is set to nothing. Give the address at which the site will be served, path included, or unset it.',
    );
  const site = given.trim().replace(/\/?$/, '/');
  const fault = siteFault(site);
  if (fault !== undefined) throw new PlainError(`HANDBOOK_SITE is ${given}: ${fault}.`);
  return new URL(site).href;
}
