/** Elements of HTML that text from elsewhere holds. Others in small letters are words between < and >. */
const ELEMENTS = new Set(
  (
    'a abbr address area article aside audio b base big blockquote body br button canvas caption center cite code col colgroup ' +
    'dd del details dfn div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr ' +
    'html i iframe img input ins kbd label legend li link main map mark math menu meta nav nobr object ol optgroup option p ' +
    'param picture pre progress q s samp script section select small source span strike strong style sub summary sup svg table ' +
    'tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** True for the name of an element of HTML, in capitals or not. */
export const isHtmlElement = (name: string): boolean => ELEMENTS.has(name.toLowerCase());

/** Elements that never have a closing tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** True for an element that has no closing tag, whatever it is written like. */
export const isVoidElement = (name: string): boolean => VOID.has(name.toLowerCase());

/** The parts of a table, a list or a fold: what is said of the whole holds for them. */
const PARTS = new Set('caption col colgroup tbody td tfoot th thead tr li dt dd summary source param'.split(' '));

/** True for an element that stands only inside a table, a list, a fold or a film. */
export const isPartOfElement = (name: string): boolean => PARTS.has(name.toLowerCase());
