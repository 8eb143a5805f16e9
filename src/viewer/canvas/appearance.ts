import { radiusOf } from '../../model/prominence.ts';
import type { Actor, ActorType, Modality, Relation, Stance, Status } from '../../model/schema.ts';
import type { Highlight } from '../state/highlight.ts';

/** How far something stands out: `plain` while nothing is chosen, then chosen, lit with it, or stepped back; by half: `hushed`. */
export type Emphasis = 'plain' | 'chosen' | 'lit' | 'hushed' | 'faded';
/** The outline of a node: one for each family of actor types. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';
/** What is left blank inside a node, telling the types of one family apart. */
export type Core = 'none' | 'dot' | 'ring' | 'bar';
/** The symbol in the middle of a line. */
export type Glyph = 'diamond' | 'plus' | 'cross' | 'dot';
/** The form of the disc that holds the symbol. */
export type Disc = 'filled' | 'ring' | 'dashed-ring' | 'struck-ring';
/** A custom property of theme.css, without its dashes. */
export type Token =
  'paper' | 'ink' | 'ink-2' | `stance-${Stance}` | `type-${Family}` | `community-${CommunityColour}`;
type CommunityColour = (typeof COMMUNITY_COLOURS)[number];
export type Family = 'person' | 'government' | 'armed' | 'media' | 'group';

/** Lengths in CSS pixels along a line: round-capped strokes `on` long, one every `period`; `cut` opens the middle between two bars. */
export interface Pattern {
  readonly on: number;
  readonly period: number;
  readonly cut: boolean;
}

/** How an actor is drawn. */
export interface NodeLook {
  readonly shape: Shape;
  readonly core: Core;
  readonly token: Token;
  /** CSS pixels at the opening view. */
  readonly radius: number;
  /** Paper inside and a dashed outline: nobody the article names. */
  readonly hollow: boolean;
  /** What is written after its name: the number of its community while colour says it, so that it is not said by colour alone. */
  readonly mark: string;
  readonly emphasis: Emphasis;
  readonly zIndex: number;
}

/** How a relation is drawn. */
export interface RelationLook {
  readonly token: Token;
  /** CSS pixels, at every zoom. */
  readonly width: number;
  readonly pattern: Pattern;
  readonly arrow: boolean;
  readonly glyph: Glyph;
  readonly disc: Disc;
  readonly emphasis: Emphasis;
  readonly zIndex: number;
}

/** The communities that have a colour of their own, by number; there are no more colours that every eye tells apart. */
const COMMUNITY_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const TYPES: Readonly<Record<ActorType, readonly [Family, Core]>> = {
  person: ['person', 'none'],
  government: ['government', 'none'],
  state: ['government', 'dot'],
  'armed-group': ['armed', 'none'],
  'security-force': ['armed', 'dot'],
  media: ['media', 'none'],
  organisation: ['group', 'none'],
  party: ['group', 'dot'],
  alliance: ['group', 'ring'],
  group: ['group', 'bar'],
};

const SHAPES: Readonly<Record<Family, Shape>> = {
  person: 'circle',
  government: 'square',
  armed: 'diamond',
  media: 'triangle',
  group: 'hexagon',
};

const GLYPHS: Readonly<Record<Stance, Glyph>> = {
  structural: 'diamond',
  cooperative: 'plus',
  conflictual: 'cross',
  neutral: 'dot',
};

// The dashes must stay apart at a glance: each pattern repeats at about half the length of the one before.
const PATTERNS: Readonly<Record<Modality, Pattern>> = {
  actual: { on: 1, period: 1, cut: false },
  attempted: { on: 13, period: 20, cut: false },
  proposed: { on: 4, period: 9.5, cut: false },
  potential: { on: 0, period: 6, cut: false },
  negated: { on: 1, period: 1, cut: true },
};

// The surer the word, the heavier the line; the disc says it again.
const STATUSES: Readonly<Record<Status, readonly [Disc, number]>> = {
  reported: ['filled', 2],
  claimed: ['ring', 1.7],
  suggested: ['dashed-ring', 1.4],
  denied: ['struck-ring', 1.4],
};

/** What a line gains in width while it is pointed at, in pixels. */
export const HOVER_WIDTH = 0.8;

const DEPTH: Readonly<Record<Emphasis, number>> = { faded: 0, hushed: 1, plain: 1, lit: 2, chosen: 3 };
const CHOSEN_EXTRA_WIDTH = 1.2;
// A dot is as broad as its line: at a line's own width it would be dust.
const DOTS_EXTRA_WIDTH = 0.7;

/** Returns how an actor looks under a highlight. */
export function nodeLook(actor: Actor, highlight: Highlight): NodeLook {
  const [family, core] = TYPES[actor.type];
  const { colour, radii } = highlight.encoding;
  const emphasis = emphasisOf(actor.id, 'actor', highlight.actors, highlight);
  return {
    shape: SHAPES[family],
    core,
    token: colour === 'community' ? communityToken(actor.community) : `type-${family}`,
    radius: radii.get(actor.id) ?? radiusOf(actor),
    hollow: actor.unnamed === true,
    mark: colour === 'community' ? String(actor.community + 1) : '',
    emphasis,
    zIndex: DEPTH[emphasis],
  };
}

/** Returns how a relation looks under a highlight. */
export function relationLook(relation: Relation, highlight: Highlight): RelationLook {
  const [disc, width] = STATUSES[relation.status];
  const pattern = PATTERNS[relation.modality];
  const emphasis = emphasisOf(relation.id, 'relation', highlight.relations, highlight);
  return {
    token: `stance-${relation.stance}`,
    width:
      width + (pattern.on === 0 ? DOTS_EXTRA_WIDTH : 0) + (emphasis === 'chosen' ? CHOSEN_EXTRA_WIDTH : 0),
    pattern,
    arrow: relation.directed,
    glyph: GLYPHS[relation.stance],
    disc,
    emphasis,
    zIndex: DEPTH[emphasis],
  };
}

function communityToken(community: number): Token {
  const number = COMMUNITY_COLOURS.find((each) => each === community + 1);
  return number === undefined ? 'ink-2' : `community-${number}`;
}

/** Returns the family that an actor type is drawn as. */
export const familyOf = (type: ActorType): Family => TYPES[type][0];

function emphasisOf(
  id: string,
  kind: 'actor' | 'relation',
  lit: ReadonlySet<string>,
  { focus, to, isActive, isQuiet }: Highlight,
): Emphasis {
  if (!isActive) return 'plain';
  if (isQuiet) return lit.has(id) ? 'plain' : 'hushed';
  if ((focus?.kind === kind && focus.id === id) || (kind === 'actor' && to === id)) return 'chosen';
  return lit.has(id) ? 'lit' : 'faded';
}
