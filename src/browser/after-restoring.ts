/**
 * Calls back whenever the browser may have put something else into boxes and fields than the scripts of the page did.
 * On a reload or on going back, Chromium and Firefox restore what a form held, after scripts have run; WebKit empties
 * fields without autocomplete on a page that comes back from its cache. Both may follow `pageshow`, hence the task.
 * @param show puts what is known into the controls
 * @param signal ends it
 */
export function afterRestoring(show: () => void, signal: AbortSignal): void {
  const showIfHere = () => {
    if (!signal.aborted) show();
  };
  addEventListener('pageshow', () => setTimeout(showIfHere), { signal });
}
