/**
 * Moves the focus to a place if the control that had it is out of sight: an action that takes its own button away would
 * otherwise leave a reader who uses the keyboard at the beginning of the page.
 */
export function keepFocus(place: HTMLElement | null | undefined): void {
  const { activeElement } = document;
  if (!place || (activeElement && activeElement !== document.body && activeElement.checkVisibility())) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
