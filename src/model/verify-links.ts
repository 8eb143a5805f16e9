import type { Network } from './schema.ts';
import { proofViolations, referenceViolations } from './verify-references.ts';
import { quoteViolations, segmentViolations } from './verify-text.ts';
import type { Violation } from './violation.ts';
import { withholdingViolations } from './withheld.ts';

/**
 * Returns how a network breaks the laws that tie its records to each other and to the text, in the order in which a
 * reader would meet them; an empty list means that it holds. It trusts the shape (see `networkSchema`).
 */
export const verifyLinks = (network: Network): Violation[] => [
  ...referenceViolations(network),
  ...proofViolations(network),
  ...segmentViolations(network),
  ...quoteViolations(network),
  ...withholdingViolations(network),
];
