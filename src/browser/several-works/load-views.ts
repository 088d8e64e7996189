/** Loads what decides and what keeps the list: with the first piece of work, not with the page. */
export const loadViews = async () => {
  const { keepFocus, keepWorks, keptWorks, plansOfWorks, verdictTable, worksInWords } = await import('./views.ts');
  return { keepFocus, keepWorks, keptWorks, plansOfWorks, verdictTable, worksInWords };
};

/** Says whether the device keeps anything: without it, a page does without the store. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem('handbook:progress') !== null;
  } catch {
    return false;
  }
}
