import { compareWords } from '#words/compare-tools.ts';
import { removeRetired } from '../remove-retired.ts';

/**
 * The rows of a large table that are on other pages. They come once, as soon as somebody wants more than to read: what filters, sorts
 * and compares looks through all of them.
 */
export class RestOfTable {
  readonly #addresses: readonly string[];
  readonly #edition: string | undefined;
  readonly #take: (rows: HTMLTableRowElement[]) => void;
  #state: 'elsewhere' | 'coming' | 'missing' | 'here';
  #coming: Promise<void> | undefined;

  /** @param take puts the rows where they belong */
  constructor(root: ParentNode, table: HTMLTableElement, take: (rows: HTMLTableRowElement[]) => void) {
    const links = root.querySelectorAll<HTMLAnchorElement>('.page-numbers a:not([aria-current])');
    this.#addresses = [...links].map(({ href }) => href);
    this.#edition = table.dataset.edition;
    this.#take = take;
    this.#state = this.#addresses.length > 0 ? 'elsewhere' : 'here';
  }

  /** True when there is nothing that the table lacks. */
  get isHere(): boolean {
    return this.#state === 'here';
  }

  /** True when it was asked for and could not be had. */
  get isMissing(): boolean {
    return this.#state === 'missing';
  }

  /** Returns what there is to say about it beside what is shown. */
  get inWords(): string {
    if (this.#state === 'coming') return compareWords.fetching;
    return this.#state === 'missing' ? compareWords.notFetched : '';
  }

  /** Brings it, once. There is nothing to wait for where it is here, and where it could not be had. */
  bring(): Promise<void> | undefined {
    if (this.#state === 'elsewhere') this.#coming = this.#fetch();
    return this.#state === 'coming' ? this.#coming : undefined;
  }

  async #fetch(): Promise<void> {
    this.#state = 'coming';
    try {
      const tables = await Promise.all(this.#addresses.map(tableAt));
      // The verdicts of another edition of the site would be read wrongly.
      if (tables.some(({ dataset }) => dataset.edition !== this.#edition)) throw new Error('Published anew.');
      this.#take(tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]));
      this.#state = 'here';
    } catch {
      this.#state = 'missing';
    }
  }
}

async function tableAt(address: string): Promise<HTMLTableElement> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is answered with ${answer.status}.`);
  // Without the rest of the page: even while they are parsed, its styles are not allowed here.
  const [markup = ''] = /<table[^]*<\/table>/.exec(await answer.text()) ?? [];
  const page = new DOMParser().parseFromString(markup, 'text/html');
  removeRetired(page);
  const table = page.querySelector<HTMLTableElement>('.compare-table');
  if (!table) throw new Error(`${address} has no table.`);
  return table;
}
