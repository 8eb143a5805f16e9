import type { ExportFile } from '../../export/export-file.ts';

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
export function download(files: readonly ExportFile[]): void {
  for (const { name, mediaType, text } of files) {
    const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name.split('/').at(-1) ?? name;
    link.click();
    // The browser has begun by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
