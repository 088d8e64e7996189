const SHEET = '/bare.css';

/** Holds what a bare page links: the few lines of style that a generator's page has without a theme. */
export const BARE_FILES = {
  [SHEET]:
    ':root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;margin:0}header,nav,main,footer{padding:.75rem 1rem}' +
    'main{max-width:70ch}nav a{display:inline-block;padding:.25rem 0}table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem .5rem}pre{overflow:auto}',
};

/** Holds what a bare page goes without. */
const OURS = [
  /<script\b[^>]*>[\s\S]*?<\/script>/g,
  /<style\b[^>]*>[\s\S]*?<\/style>/g,
  /<template\b[^>]*>(?:(?!<\/?template)[\s\S])*<\/template>/g,
  /<svg\b[^>]*>[\s\S]*?<\/svg>/g,
  /<link\b[^>]*>/g,
  /<meta http-equiv="content-security-policy"[^>]*>/g,
];

/**
 * Returns a page's text as the barest page that says the same: its HTML with one small style sheet, without fonts, scripts and pictures.
 * @param html the page of a build
 * @param base the path below which the site is published, with a slash at both ends
 */
export const barePage = (html: string, base: string): string =>
  textAlone(html).replace('</head>', `<link rel="stylesheet" href="${base}${SHEET.slice(1)}"></head>`);

function textAlone(html: string): string {
  const bare = OURS.reduce((text, pattern) => text.replace(pattern, ''), html);
  // A template within a template goes with the second round.
  return bare === html ? bare : textAlone(bare);
}
