import { OPENING, readAddress, writeAddress } from '../viewer/state/address.ts';

/** What the address of a frame asks for; what is not offered is as if it had not been asked for. */
export interface Asked {
  /** The id of the network, as it was asked for: it may be anything. */
  readonly network: string | undefined;
  /** The language of the viewer's own words. */
  readonly language: string | undefined;
  /** What is chosen and how it is looked at, as the hash of a page. */
  readonly hash: string;
  /** The height that the frame asks its page for, in pixels, instead of the one that follows from its width. */
  readonly height: number | undefined;
  /** The origins whose page may drive the frame, and is told what is chosen in it. */
  readonly parents: readonly string[];
  /** The name by which pym.js knows the frame. */
  readonly childId: string | undefined;
}

/** The least and the greatest height that may be asked for, in pixels. */
const HEIGHTS = { least: 240, greatest: 4000 } as const;
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
const CHILD_ID = /^[\w-]{1,64}$/;

/**
 * Returns what the address of a frame asks for: `?network=iraq-disarmament&actor=iran&theme=dark&lang=ar&height=500`. All that
 * a hash can say, the query can say too; where both do, the hash holds. `referrer` is the address of the page around it.
 */
export function askedOf({ search, hash }: Pick<Location, 'search' | 'hash'>, referrer: string): Asked {
  const asked = new URLSearchParams(search);
  const one = (key: string): string | undefined => asked.get(key) ?? undefined;
  const named = asked.getAll('parent').flatMap(originOf);
  return {
    network: one('network') || undefined,
    language: matching(one('lang'), (code) => LANGUAGE.test(code)),
    hash: openingHash(hash, asked),
    height: heightIn(one('height')),
    parents: asked.has('parent') ? named : originOf(referrer),
    childId: matching(one('childId'), (id) => CHILD_ID.test(id)),
  };
}

/** Returns the address of the page that shows all of what a frame shows a part of. */
export function fullPageOf(base: string, { network, language }: Asked): string {
  const query = new URLSearchParams({
    ...(network === undefined ? {} : { network }),
    ...(language === undefined ? {} : { lang: language }),
  });
  return query.size > 0 ? `${base}?${query.toString()}` : base;
}

/** The first of two equal keys holds: those of the hash come first. */
function openingHash(hash: string, asked: URLSearchParams): string {
  const parts = [...asked].map(([key, value]) => `${key}=${value}`).filter((part) => !/[&#]/.test(part));
  const all = readAddress([hash.replace(/^#/, ''), ...parts].filter(Boolean).join('&'), '');
  return writeAddress('', '', { ...OPENING, ...all });
}

function heightIn(text: string | undefined): number | undefined {
  const height = /^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return height >= HEIGHTS.least && height <= HEIGHTS.greatest ? height : undefined;
}

/** The origin of an address of the web; a page without one has none that could be trusted. */
function originOf(address: string): string[] {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
  } catch {
    return [];
  }
}

const matching = (text: string | undefined, isGood: (text: string) => boolean): string | undefined =>
  text !== undefined && isGood(text) ? text : undefined;
