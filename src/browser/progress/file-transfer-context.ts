import type { Exported } from './exported.ts';
import type { NamedKey } from './import-view.ts';
import type { KeepingView } from './keeping-view.ts';
import type { PageItem } from './listed.ts';

/** Describes what the buttons below a list do with files. */
export interface FileTransferContext {
  /** The rows of a list, for tables and texts; none on pages of another kind. */
  items: readonly PageItem[];
  /** Everything that the page keeps, with names for people. */
  named: readonly NamedKey[];
  about: Exported;
  keeping: KeepingView;
}
