/**
 * Returns the faults of a feed by RSS 2.0 and the RSS Best Practices Profile (rssboard.org), of what the W3C's feed validator
 * complains about and a feed of ours could get wrong. Runs in the browser, whose parser knows namespaces.
 * (The validator itself is a service on the web; no package carries it.)
 * @param xml the text of the feed
 * @param address where the feed is published
 */
export function rssFaults([xml, address]: readonly [xml: string, address: string]): string[] {
  const ATOM = 'http://www.w3.org/2005/Atom';
  const CHANNEL = [
    'title',
    'link',
    'description',
    'language',
    'copyright',
    'pubDate',
    'lastBuildDate',
    'ttl',
    'atom:link',
    'item',
  ];
  const ITEM = ['title', 'link', 'description', 'author', 'category', 'guid', 'pubDate'];
  const DATE =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
  const faults: string[] = [];
  const expect = (isRight: boolean, fault: string) => void (isRight || faults.push(fault));

  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  if (tree.querySelector('parsererror')) return ['not XML'];
  const root = tree.documentElement;
  const nameOf = ({ namespaceURI, localName }: Element) =>
    namespaceURI === ATOM ? `atom:${localName}` : namespaceURI === null ? localName : `{${namespaceURI}}${localName}`;
  const named = (parent: Element, name: string) => [...parent.children].filter((child) => nameOf(child) === name);
  const textOf = (parent: Element, name: string) => named(parent, name)[0]?.textContent.trim() ?? '';
  const isAddress = (text: string) => /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);

  expect(nameOf(root) === 'rss' && root.getAttribute('version') === '2.0', 'the root is not <rss version="2.0">');
  const channels = named(root, 'channel');
  expect(root.children.length === 1 && channels.length === 1, 'there is not exactly one channel');
  for (const channel of channels) {
    for (const child of channel.children) expect(CHANNEL.includes(nameOf(child)), `a channel has no ${nameOf(child)}`);
    for (const name of CHANNEL.filter((each) => each !== 'item'))
      expect(named(channel, name).length <= 1, `the channel has more than one ${name}`);
    for (const name of ['title', 'link', 'description'])
      expect(textOf(channel, name) !== '', `the channel has no ${name}`);
    expect(isAddress(textOf(channel, 'link')), 'the link of the channel is not a whole address');
    const [self] = named(channel, 'atom:link');
    expect(self?.getAttribute('rel') === 'self', 'the channel does not say where it is published');
    expect(self?.getAttribute('href') === address, 'the channel says that it is published elsewhere');
    expect(self?.getAttribute('type') === 'application/rss+xml', 'the channel does not say that it is a feed');
    const guids = named(channel, 'item').map((item) => textOf(item, 'guid'));
    expect(new Set(guids).size === guids.length, 'two items have the same guid');
    for (const item of named(channel, 'item')) {
      const title = textOf(item, 'title');
      for (const child of item.children)
        expect(ITEM.includes(nameOf(child)), `${title}: an item has no ${nameOf(child)}`);
      for (const name of ITEM.filter((each) => each !== 'category'))
        expect(named(item, name).length <= 1, `${title}: more than one ${name}`);
      expect(title !== '' || textOf(item, 'description') !== '', 'an item has neither title nor description');
      expect(isAddress(textOf(item, 'link')), `${title}: the link is not a whole address`);
      const [guid] = named(item, 'guid');
      expect(guid !== undefined && textOf(item, 'guid') !== '', `${title}: no guid`);
      expect(
        guid?.getAttribute('isPermaLink') === 'false' || isAddress(textOf(item, 'guid')),
        `${title}: the guid is no address`,
      );
    }
  }
  for (const date of root.querySelectorAll('pubDate, lastBuildDate')) {
    const text = date.textContent;
    expect(
      DATE.test(text) && new Date(text).toUTCString().slice(0, 3) === text.slice(0, 3),
      `"${text}" is not a date as RFC 822 writes it`,
    );
  }
  return faults;
}
