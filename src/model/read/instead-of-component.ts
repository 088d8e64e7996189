/** Holds what components of other documentation sites and of older handbooks say, and what says it here. */
const INSTEAD: readonly (readonly [names: string, write: string])[] = [
  [
    'Aside Admonition Note Tip Info Hint Important Alert Banner Panel',
    '<Callout kind="note" title="…">, the text, and </Callout>',
  ],
  ['Warning Caution Danger', '<Callout kind="warning" title="…">, the text, and </Callout>'],
  ['Tabs TabItem TabPanel CodeGroup PackageManagerTabs', 'a heading for each tab, and its text below'],
  ['Steps Step', 'the numbered list alone'],
  ['Card CardGrid LinkCard Cards Grid Columns', 'a list of links: - [title](address): what it is'],
  ['Details Accordion Expandable Collapse', 'a heading, and the words that it hides below'],
  ['FileTree Code CodeBlock', 'the lines between two lines of ```'],
  ['Image Img Figure Frame', '![what it shows](./name.png)'],
  ['Link LinkButton Button ReadMore', '[text](address)'],
  ['Video YouTube Youtube Vimeo Iframe', 'a link: [what it shows](https://…)'],
  ['Badge Kbd Highlight', '**words**'],
  ['IncidentDiagram', '<Flow id="incident" />, and the steps in flows/incident.yaml: npm run upgrade writes both'],
  ['ApprovalDiagram', '<Flow id="approval" />, and the steps in flows/approval.yaml: npm run upgrade writes both'],
  ['Fragment', 'what stands in it alone'],
];

/** Returns what to write instead of a component that another documentation site has. A space comes first. */
export function insteadOfComponent(name: string): string | undefined {
  const write = INSTEAD.find(([names]) => names.split(' ').includes(name))?.[1];
  return write === undefined ? undefined : ` Write ${write}.`;
}
