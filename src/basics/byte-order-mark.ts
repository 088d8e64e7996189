/**
 * The mark before a text that says that it is UTF-8. Programs and browsers that are told nothing else take a file for one in the old
 * character set of their country, and show â€™ for ’.
 */
export const BYTE_ORDER_MARK = '\uFEFF';
