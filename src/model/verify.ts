import { sha256Hex } from './ids.ts';
import type { Network } from './schema.ts';
import { verifyLinks } from './verify-links.ts';
import type { Violation } from './violation.ts';

/**
 * Returns how a network breaks any law, the hash of each source among them: `sha256` is that of the text's UTF-8 bytes,
 * since a source is UTF-8 without a byte order mark. Where words are kept back, nobody can tell.
 */
export const verify = (network: Network): Violation[] => [
  ...verifyLinks(network),
  ...network.articles.flatMap(({ id, text, sha256 }, at) =>
    isWhole(network) && sha256Hex(text) !== sha256
      ? [{ where: `articles[${at}] ${id}.sha256`, message: 'the text is not the source that was hashed' }]
      : [],
  ),
];

const isWhole = ({ evidence = 'full' }: Network): boolean => evidence === 'full';
