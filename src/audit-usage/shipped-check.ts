/** The check item that the audit answers, as the script carries it. */
export interface ShippedCheck {
  id: string;
  title: string;
  /** The digest of what somebody affirms by answering it. */
  text: string;
}

/** Stands in the script where a build puts the handbook's check item. */
const CHECK_PLACEHOLDER = '{{check item of the audit}}';

/** The check item that came with the script; undefined from source, and where the handbook has none. */
export function shippedCheck(text: string = CHECK_PLACEHOLDER): ShippedCheck | undefined {
  // A build replaces the placeholder by JSON that it has made itself.
  return text.startsWith('{"') ? (JSON.parse(text) as ShippedCheck) : undefined;
}

/** Returns the script with the check item of a handbook in it. */
export const withCheck = (script: string, check: ShippedCheck): string =>
  script.replace(JSON.stringify(CHECK_PLACEHOLDER), () => JSON.stringify(JSON.stringify(check)));
