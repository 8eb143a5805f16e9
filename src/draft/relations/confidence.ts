import type { RelationTypeName } from '../../model/relation-types.ts';
import type { Tie } from './ties.ts';

/** The least confidence at which a relation is published without a person's word. */
export const PUBLISHED_FROM = 0.6;

type Shares = Readonly<Partial<Record<RelationTypeName, number>>> & { readonly other: number };

/**
 * About the share of ties that were right, by the kind of rule and the type: set by hand, after counting on re3d where a
 * rule makes five or more there, and a guess by likeness to others where it makes fewer.
 */
const SHARES: ReadonlyMap<string, Shares> = new Map<string, Shares>([
  ['verb', {
    strikes: 0.8, fights: 0.65, 'speaks-to': 0.75, leads: 0.68, meets: 0.65, supports: 0.62, 'part-of': 0.65, aids: 0.6,
    'coordinates-with': 0.5, 'belongs-to': 0.5, other: 0.65,
  }],
  ['noun', {
    strikes: 0.75, fights: 0.75, 'agrees-with': 0.75, 'negotiates-with': 0.7, 'speaks-to': 0.7, threatens: 0.7, supports: 0.68,
    'commits-to': 0.5, other: 0.62,
  }],
  ['title', { leads: 0.7, 'part-of': 0.75, 'member-of': 0.68, other: 0.65 }],
  // "EU leaders", "ISIL fighters": so it is, but hardly what a reader looks for.
  ['modifier', { other: 0.45 }],
  // "officials of A, B and C": where such a list ends is a guess.
  ['list', { other: 0.45 }],
  ['compound', { other: 0.75 }],
  ['within', { other: 0.7 }],
  ['genitive', { other: 0.62 }],
  ['owned', { other: 0.65 }],
  ['no-deal', { other: 0.65 }],
  ['shield', { other: 0.65 }],
  ['from', { other: 0.5 }],
]); // prettier-ignore

/** Verbs that do worse than others for a type. */
const WORSE: ReadonlyMap<string, number> = new Map([
  ['verb:join meets', 0.5],
  ['verb:train aids', 0.5],
  ['verb:host meets', 0.5],
  ['verb:invite asks', 0.55],
  ['verb:target accuses', 0.5],
]);

/** Types that "her" and "him" are as sure an end of as a name: "praised her". */
const PLAIN: ReadonlySet<RelationTypeName> = new Set(['supports', 'aids']);

/** As many tokens between both ends as make a rule unsure of its clause. */
const FAR = 30;

/** Returns about the share of ties like this one that are right. */
export function confidenceOf({ rule, type, source, target }: Tie): number {
  const shares = SHARES.get(rule.split(':', 1)[0] ?? '');
  const share = WORSE.get(`${rule} ${type}`) ?? shares?.[type] ?? shares?.other ?? 0.5;
  const far = Math.abs(source.head - target.head) > FAR;
  const pronoun =
    source.mention.kind === 'pronoun' || (target.mention.kind === 'pronoun' && !PLAIN.has(type));
  return Math.round(share * (far ? 0.85 : 1) * (pronoun ? 0.93 : 1) * 100) / 100;
}
