/** Names the theme in use: light, dark, or, without a name, what the system says. Each page carries this file: nothing that another script says belongs here. */
export const themeWords = (name?: string): string => `Theme: ${name || 'same as system'}`;

/** Says that a part of the page is missing. */
export const broken = 'Could not be loaded. Reload the page.';
