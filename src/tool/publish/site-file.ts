/** A file of a site: its path from the site's root, with `/` between folders, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Returns what a file holds, read as UTF-8. */
export const textOf = ({ content }: SiteFile): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Returns the bytes of a file: of a text, in UTF-8. */
export const bytesOf = ({ content }: SiteFile): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
