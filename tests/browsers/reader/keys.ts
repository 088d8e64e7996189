/** WebDriver's characters for keys that are not characters, by the names that Playwright gives them. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ' ': ' ',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** The actions that press `Control+v`: down in order, up in reverse. */
export function keyActions(keys: string): KeyAction[] {
  const values = keys === '+' ? ['+'] : keys.split('+').map((name) => KEYS[name] ?? character(name));
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

function character(name: string): string {
  if ([...name].length === 1) return name;
  throw new Error(`There is no key ${name} here. Known are ${Object.keys(KEYS).join(', ')} and single characters.`);
}
