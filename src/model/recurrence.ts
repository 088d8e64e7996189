/** "Every 3 months", "Every month", "Once". */
export function recurrenceText(everyMonths: number | 'once'): string {
  if (everyMonths === 'once') return 'Once';
  if (everyMonths === 1) return 'Every month';
  return everyMonths === 12 ? 'Every year' : `Every ${everyMonths} months`;
}
