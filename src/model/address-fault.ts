/**
 * Returns what is wrong with an address that leads outside the handbook; undefined when a page can link to it.
 * One judgement for the fields of data files and for links in texts. The words go on from the address: "… holds a space".
 * @param address begins with a scheme
 * @param schemes those that are allowed, without the colon
 */
export function addressFault(address: string, schemes: readonly string[]): string | undefined {
  // Browsers drop some of these inside an address and take a backslash for a slash.
  if (/[\s\u0000-\u0020\u007f\\]/.test(address)) return 'contains a space, a backslash or a control character';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || !schemes.includes(scheme)) return `is no ${schemes.join(': or ')}: address`;
  if (scheme === 'mailto')
    return /^mailto:[^?@]+@[^?@]+/i.test(address) ? undefined : 'names no mailbox, like mailto:desk@company.example';
  // https:host and https:///host are read as https://host, and not by every program.
  if (!/^https?:\/\/[^/?#]/i.test(address)) return `names no host behind ${scheme}://`;
  const authority = address.split(/[/?#]/)[2] ?? '';
  if (authority.includes('@')) return 'contains a user name or password before the @: leave it out';
  return URL.canParse(address) ? undefined : 'cannot be opened: no host is called like this';
}
