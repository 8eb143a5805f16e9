/** What XML 1.0 can hold (section 2.2, Char); with `u`, half a surrogate pair is what it is: no character. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Returns text that an XML 1.0 document can hold: of control characters and the like there is a � left. */
export const xmlSafe = (text: string): string => text.replace(NO_XML, '\uFFFD');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Returns text as it is written in an element or between the double quotes of an attribute. Line breaks are written as
 * numbers, for a parser makes spaces of them in attributes and drops a carriage return anywhere (XML 1.0, 2.11 and 3.3.3).
 */
export const escapedXml = (text: string): string =>
  xmlSafe(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
