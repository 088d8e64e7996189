import { extname, relative } from 'node:path';
import type { CompiledProgram } from '../../integrations/kept-program.ts';
import { sha256 } from '../../model/sha256.ts';
import type { SiteFolder } from '../../integrations/site-folder.ts';
import type { KeptEntries } from '../../integrations/kept-entries.ts';

/** Describes how Astro's image component wants an image: its source, and width, height and format. */
interface Transform {
  src: string | { src: string };
  format?: string;
}

/** Describes an image that a page shows in a form of its own. */
interface MadeImage {
  /** The imported file, below the site: `/_astro/copying.B1c2.png`. */
  original: string;
  /** Says that the file was imported, and is in the site. */
  isImported: boolean;
  /** The file that is made of it, below the site. */
  path: string;
  transform: Transform;
  /** Where the file is in the content, by which pages say that they use it as it is. */
  source: string | undefined;
}

/** Describes which images a page needs. */
interface PageImages {
  made: MadeImage[];
  /** Those that it uses as they are, by their place in the content. */
  used: string[];
}

/** Describes what a program asks, by this name, while it renders. Source: docs.astro.build/en/reference/image-service-reference */
interface AskedByProgram {
  addStaticImage: (transform: Transform, hashed: readonly string[], source: string | undefined) => string;
  /** Takes the images that a page uses as they are. */
  referencedImages: Set<string>;
}

/**
 * The images of a site: which of them pages want in another size or format, page by page, so that a page that is taken from the last build
 * has its images, too.
 */
export class SiteImages {
  readonly #base: string;
  readonly #content: string;
  readonly #made = new Map<string, MadeImage>();
  readonly #used = new Set<string>();
  #page: Map<string, MadeImage> = new Map();
  readonly #asked: AskedByProgram;

  /**
   * @param program says what stands before every path of the site, and from which folder the program has its images: it names them by
   *   where they were, and what is kept with a page must hold for the same program from another folder
   */
  constructor({ base, content }: Pick<CompiledProgram, 'base' | 'content'>) {
    this.#base = base.replace(/\/$/, '');
    this.#content = content;
    this.#asked = {
      addStaticImage: (transform, hashed, source) => this.#add(transform, hashed, source),
      referencedImages: new Set(),
    };
    Object.assign(globalThis, { astroAsset: this.#asked });
  }

  /** Begins a page. Pages are rendered one after another. */
  beginPage(): void {
    this.#page = new Map();
    this.#asked.referencedImages.clear();
  }

  /** Returns what the page needs that has just been rendered, as text to be kept with it; undefined where it has no image. */
  endPage(): string | undefined {
    const used = [...this.#asked.referencedImages].map((source) => relative(this.#content, source));
    const needed: PageImages = { made: [...this.#page.values()], used };
    this.#take(needed);
    return needed.made.length + needed.used.length > 0 ? JSON.stringify(needed) : undefined;
  }

  /** Takes what was kept with a page. */
  takePage(kept: string | undefined): void {
    if (kept !== undefined) this.#take(JSON.parse(kept) as PageImages);
  }

  /**
   * Makes the images and writes them into a site, and removes the originals that no page uses.
   * @param settings how Astro is told to treat images
   */
  async write(site: SiteFolder, settings: object, kept: KeptEntries): Promise<void> {
    const originals = new Map<string, Buffer>();
    for (const image of this.#made.values()) {
      const bytes = originals.get(image.original) ?? site.read(image.original);
      if (!bytes) throw new Error(`${image.original} is shown by a page and is not in the site.`);
      originals.set(image.original, bytes);
      const name = `image ${sha256(bytes)} ${sha256(JSON.stringify(image.transform))}`;
      let made: Uint8Array | undefined = kept.find(name)?.bytes;
      if (!made) kept.add(name, (made = await transformed(bytes, image, settings)));
      site.write(image.path, made);
    }
    for (const { original, isImported, source } of this.#made.values())
      if (isImported && source !== undefined && !this.#used.has(source)) site.remove(original);
  }

  #take({ made, used }: PageImages): void {
    for (const image of made) this.#made.set(image.path, image);
    for (const source of used) this.#used.add(source);
  }

  #add(transform: Transform, hashed: readonly string[], source: string | undefined): string {
    const isImported = typeof transform.src === 'object';
    const address = typeof transform.src === 'object' ? transform.src.src : transform.src;
    const original = decodeURI(address.slice(address.startsWith(`${this.#base}/`) ? this.#base.length : 0));
    const ending = extname(original);
    const values = hashed.map((name) => [name, (transform as unknown as Record<string, unknown>)[name]]);
    const mark = sha256(JSON.stringify(values)).slice(0, 8);
    const path = `${original.slice(0, -ending.length)}_${mark}${transform.format ? `.${transform.format}` : ending}`;
    this.#page.set(path, { original, isImported, path, transform, source: source && relative(this.#content, source) });
    return encodeURI(`${this.#base}${path}`);
  }
}

async function transformed(bytes: Buffer, { transform, original }: MadeImage, settings: object): Promise<Uint8Array> {
  // Loaded where there is an image to make, and most builds have none.
  const { default: sharp } = await import('astro/assets/services/sharp');
  const { data } = await sharp.transform(bytes, { ...transform, src: original }, settings as never, console);
  return data;
}
