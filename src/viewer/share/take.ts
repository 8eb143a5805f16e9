import type { ExportFile } from '../../export/export-file.ts';

/** A file on its way to the reader. */
export interface Taken {
  readonly name: string;
  readonly content: Blob;
}

/** Returns a file of an export, without the folders of its name. */
export const takenOf = ({ name, mediaType, text }: ExportFile): Taken => ({
  name: name.split('/').at(-1) ?? name,
  content: new Blob([text], { type: mediaType }),
});

/** Copies a text; returns whether it did. In a frame that may not write to the clipboard, a field that is selected is copied. */
export async function copy(text: string, field: HTMLTextAreaElement | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    // Deprecated, and the only way left where the page around a frame has not allowed the other.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}

/** Hands files to the reader, one after the other. */
export function download(files: readonly Taken[]): void {
  for (const { name, content } of files) {
    const url = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has begun by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
