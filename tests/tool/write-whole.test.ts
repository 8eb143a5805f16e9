import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/tool/write-whole.ts';
import { emptyFolder, filesIn } from './folder.ts';

describe('writing a file whole', () => {
  test('writes it, and makes the folders on its way', async () => {
    const path = join(emptyFolder(), 'a', 'b', 'network.json');
    await writeWhole(path, 'ok é 😀\n');
    expect(readFileSync(path, 'utf8')).toBe('ok é 😀\n');
  });

  test('replaces what was there, and leaves nothing beside it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'network.json'), 'a long old text');
    await writeWhole(join(folder, 'network.json'), 'new');
    expect(filesIn(folder)).toEqual({ 'network.json': 'new' });
  });

  test('fails where a folder has the name, and leaves it as it was, with nothing beside it', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'network.json'));
    writeFileSync(join(folder, 'network.json', 'kept'), 'kept');
    await expect(writeWhole(join(folder, 'network.json'), 'new')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['network.json']);
    expect(filesIn(join(folder, 'network.json'))).toEqual({ kept: 'kept' });
  });

  test('fails where a file stands on its way, and leaves that as it was', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a'), 'kept');
    await expect(writeWhole(join(folder, 'a', 'network.json'), 'new')).rejects.toThrow();
    expect(filesIn(folder)).toEqual({ a: 'kept' });
  });

  test('never shows a reader half of it, while it is written again and again', async () => {
    const path = join(emptyFolder(), 'network.json');
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await writeWhole(path, texts[0] ?? '');
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const writing = writeWhole(path, texts[round % 2] ?? '');
      seen.add(readFileSync(path, 'utf8'));
      await writing;
      seen.add(readFileSync(path, 'utf8'));
    }
    expect([...seen].every((text) => texts.includes(text))).toBe(true);
  });
});
