const KEY = 'handbook:division';

/** The division that somebody wants to be remembered on this device, with the box that says so. */
export class RememberedDivision {
  readonly #box: HTMLInputElement;

  constructor(box: HTMLInputElement) {
    this.#box = box;
  }

  /**
   * Ticks the box as the device remembers it.
   * @param isKnown whether the policy has a division of that id
   * @param hasChosen whether a division is chosen on the page
   * @returns the division; undefined where none is remembered, or nothing can be
   */
  read(isKnown: (division: string) => boolean, hasChosen: boolean): string | undefined {
    try {
      const kept = localStorage.getItem(KEY) ?? '';
      const division = isKnown(kept) ? kept : undefined;
      // A tick that waits for a division is not kept anywhere yet.
      this.#box.checked = division !== undefined || (this.#box.checked && !hasChosen);
      return division;
    } catch {
      this.#box.disabled = true;
      return undefined;
    }
  }

  /** Remembers the division where the box is ticked, and forgets it where it is not. */
  write(division: string | undefined): void {
    try {
      if (this.#box.checked && division) localStorage.setItem(KEY, division);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage may be forbidden: then nothing is remembered, and the box says so by being out of use next time.
    }
  }
}
