import type { Exported } from './exported.ts';
import type { NamedKey } from './import-view.ts';
import type { KeepingView } from './keeping-view.ts';

/** Describes what the buttons below a list do with files. */
export interface FileTransferContext {
  /** Everything that the page keeps, with names for people. */
  named: readonly NamedKey[];
  about: Exported;
  keeping: KeepingView;
  /** Hands a list over as a table or a text; left out on pages of another kind. */
  exportList?: (form: string) => void;
}
