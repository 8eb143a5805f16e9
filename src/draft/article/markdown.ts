/**
 * What makes a text Markdown: it begins with a heading, or holds a link or a strong word somewhere. One asterisk makes
 * nothing: "f*** it", "2 * 3".
 */
const MARKDOWN =
  /^\s*#{1,6} \S|^---\n(?:[\w-]+:.*\n)+---\n|\[[^\][\n]{1,300}\]\((?:https?:\/|\/|#|mailto:)[^)\s]{0,500}\)|(?:^|[\s(“"])\*\*[^\s*][^*\n]{0,200}\*\*(?=$|[\s).,:;!?”"’])/;

/** "## Background", and a setext heading's "=====" below its words. */
const HEADING = /^[ ]{0,3}(#{1,6} +)(?:.*?\S)?( *#*)$/;
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;

/** "> quoted", "- an item", "3. an item": what a line of Markdown begins with. */
const PREFIX = /^\s{0,3}(?:>\s?)*\s{0,3}(?:[-*+] +|\d{1,3}[.)] +(?=\S))?/;

const ENTRY = /^\s{0,3}(?:[-*+]|\d{1,3}[.)]) +\S/;

/** `![a bridge](bridge.jpg)` whole; of `[the bridge](https://…)` what is not its words; `<https://…>`. */
const LINK =
  /!\[[^\][\n]{0,300}\]\([^)\n]{0,500}\)|\[([^\][\n]{1,300})\](?:\([^)\n]{0,500}\)|\[[^\][\n]{0,60}\])|<https?:[^>\s]{1,500}>/g;

/** `**strong**`, `*stressed*`, `__strong__`, `_stressed_`, beside white space or a mark on their outer sides. */
const STRESS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/**
 * Returns a text of the same length in which every mark of Markdown is white space, so that offsets into it are offsets
 * into the source; the text itself where it is no Markdown. A heading ends with U+2029, a paragraph's end.
 */
export function plainView(text: string): string {
  if (!MARKDOWN.test(text)) return text;
  const front = /^---\n(?:[\w-]+:.*\n)+---\n/.exec(text)?.[0] ?? '';
  const lines = text.slice(front.length).split('\n');
  return blank(front) + lines.map((line, at) => plainLine(line) + lineEnd(line, lines[at + 1])).join('');
}

/** After a heading, and before an entry of a list, a paragraph ends, blank line or none. */
function lineEnd(line: string, next: string | undefined): string {
  if (next === undefined) return '';
  return HEADING.test(line) || ENTRY.test(next) ? '\u2029' : '\n';
}

function plainLine(line: string): string {
  if (UNDERLINE.test(line)) return blank(line);
  const heading = HEADING.exec(line);
  const [prefix = ''] = heading
    ? [line.slice(0, line.indexOf('#')) + (heading[1] ?? '')]
    : (PREFIX.exec(line) ?? []);
  const closing = heading?.[2] ?? '';
  const words = line.slice(prefix.length, line.length - closing.length);
  return blank(prefix) + plainWords(words) + blank(closing);
}

const plainWords = (words: string): string => words.replace(LINK, plainLink).replace(STRESS, plainStress);

function plainLink(whole: string, words: string | undefined): string {
  return words === undefined ? blank(whole) : ` ${words}${blank(whole.slice(words.length + 1))}`;
}

const plainStress = (_whole: string, mark: string, words: string): string =>
  blank(mark) + words + blank(mark);

const blank = (marks: string): string => marks.replace(/[^\n]/g, ' ');
