/** A file of an export: its name (which may have folders, with `/`), its media type, and its text. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What whoever takes a network along may wish. */
export interface ExportOptions {
  /** Whether tables begin with a byte order mark, without which Excel takes UTF-8 for something else. */
  readonly bom?: boolean | undefined;
  /** Address of the page that shows the network: links lead to it. Without one they are relative (`#actor=…`). */
  readonly page?: string | undefined;
}
