import { strToU8, zipSync } from 'fflate';

const archive = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (entries: readonly [id: string, type: string, target: string, more?: string][]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([id, type, target, more = '']) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`,
    )
    .join('')}</Relationships>`;

/** A document of Word with this body. */
export function wordFile(
  body: string,
  { before = XML, more = {} }: { before?: string; more?: Record<string, string> } = {},
): Uint8Array {
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['rImage', 'image', 'file:///etc/passwd', ' TargetMode="External"'],
      ['rComments', 'comments', 'comments.xml'],
    ]),
    'word/document.xml': `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of Word. */
export const paragraph = (words: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A workbook whose first sheet has these rows, as the XML of its cells. */
export function workbook(rows: readonly string[], sheets: readonly string[] = ['Tools']): Uint8Array {
  const sheet = (inner: string) =>
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inner}</sheetData></worksheet>`;
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => [`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    ),
    ...Object.fromEntries(
      sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(index === 0 ? rows.join('') : '')]),
    ),
  });
}

/** A row of cells with text. */
export const row = (number: number, ...texts: string[]) =>
  `<row r="${number}">${texts.map((text, index) => `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
