import { CLASSES_MAGIC } from '../draft/tagging/word-classes.ts';
import { pushNumber, withChecksum } from './write-model.ts';

/** Returns the bytes that `parseClasses` reads classes of words from; of two words with one hash the first counts. */
export function writeClasses(hashes: readonly number[], columns: readonly Uint16Array[]): Uint8Array {
  const words = new Map<number, number>();
  hashes.forEach((hash, word) => {
    if (!words.has(hash)) words.set(hash, word);
  });
  const bytes: number[] = [...CLASSES_MAGIC];
  pushNumber(bytes, words.size);
  let last = 0;
  for (const [hash, word] of [...words].sort(([one], [other]) => one - other)) {
    pushNumber(bytes, hash - last);
    for (const column of columns) pushNumber(bytes, column[word] ?? 0);
    last = hash;
  }
  return withChecksum(bytes);
}
