import type { RelationTypeName } from '../model/relation-types.ts';
import type { ActorType, Modality, Mode, Segment, Status } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './tokens.ts';

/** Who made an entry of a draft, and how sure it is. */
export interface Provenance {
  /** From 0 to 1: about the share of such entries that are right; counted for statements, estimated for the rest. */
  readonly confidence: number;
  /** The rule or the model: `names`, `title-before-name`, `frame:demand`. */
  readonly by: string;
}

/** A question to the person who corrects the draft, with the words that it is about. */
export interface Doubt {
  readonly message: string;
  readonly span: Span;
}

/** An article as it is laid out: what is its own, what is the site's, and what it says of itself. */
export interface Layout {
  readonly title: Span;
  readonly byline?: string;
  /** The outlet's name, where the article names it ("Shafaq News/"). */
  readonly publisher?: string;
  /** An agency whose words the outlet prints: "BAGHDAD (Reuters) —". */
  readonly agency?: string;
  /** An ISO 8601 date or time. */
  readonly published?: string;
  readonly segments: readonly Segment[];
}

/** A stretch between quotation marks that is speech, without its marks. */
export interface Quotation extends Span {
  /** Pieces that one speaker's words continue in are one group: a quotation reopened in the next paragraph. */
  readonly group: number;
}

/** An article laid out, cut into sentences and tokens. All offsets are into `text`. */
export interface ReadText {
  readonly text: string;
  readonly layout: Layout;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Penn Treebank part-of-speech tags (`NNP`, `VBD`, `PRP$`, …) by sentence and token. */
export type Tags = readonly (readonly string[])[];

/** Words that stand for somebody. A `place` that acts is a state or a government; one that does not is no actor. */
export interface Mention extends Span, Provenance {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly type: ActorType | 'place' | 'other';
  /** The word that the phrase is about, inside the span: "official" in "a senior official from Basra". */
  readonly head: Span;
  /** The sentence that it stands in, by its place in `ReadText.sentences`. */
  readonly sentence: number;
}

/** Everybody that one or more mentions stand for. */
export interface DraftActor extends Provenance {
  /** A slug, unique in the draft. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** No name stands for it: "analysts", "a senior official". */
  readonly unnamed: boolean;
  /** Other names, acronyms and spellings, without the name itself. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/** A place that does not act: no actor of the network, but counted where a corpus counts places among its names. */
export interface DraftPlace {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Everybody in an article, and the mentions that stand for nobody who acts: places, and what could not be settled. */
export interface Who {
  readonly actors: readonly DraftActor[];
  /** `draft --jsonl` writes them as actors of the type `place`; the annotations leave them out. */
  readonly places?: readonly DraftPlace[];
  /** By mention: whose leader or spokesman it is, where only a pronoun says so ("its leader, Davor Hask"). */
  readonly owners?: ReadonlyMap<Mention, DraftActor>;
  readonly doubts: readonly Doubt[];
}

/** Words that say that somebody says something, before it is known who somebody is. */
export interface Attribution extends Provenance {
  /** The words for the speaker: "a senior official from the State of Law Coalition". Absent for a bare "reportedly". */
  readonly source?: Span;
  readonly cue: Span;
  /** The pieces of what is said, in reading order: a split quotation has several. */
  readonly contents: readonly Span[];
  /** Whom it was said to: "told Reuters". */
  readonly addressee?: Span;
  /** Through whom it came, nearest to the speaker first: "state television, citing a source": the television. */
  readonly relays: readonly { readonly source: Span; readonly cue?: Span }[];
  readonly mode: Mode;
  readonly status: Status;
}

export interface DraftHop {
  readonly actor: string;
  readonly role: 'speaker' | 'relay';
  readonly cue?: Span;
}

/** A statement whose speaker is an actor of the draft. */
export interface DraftStatement extends Provenance {
  readonly attribution: Attribution;
  /** Speaker first; empty where nobody could be made out. */
  readonly chain: readonly DraftHop[];
  /** Who else says it in the same breath, in reading order: "Japan and Australia said". */
  readonly together: readonly string[];
  readonly addressee?: string;
  readonly about: readonly string[];
}

/** A tie between two actors of the draft, with the words that assert it. */
export interface DraftRelation extends Provenance {
  readonly source: string;
  readonly target: string;
  /** The mentions that the two ends stand in. */
  readonly from: Span;
  readonly to: Span;
  readonly type: RelationTypeName;
  readonly modality: Modality;
  readonly status: Status;
  readonly quote: Span;
  /** The statement whose words hold the quote, by its place in `Draft.statements`. */
  readonly statement?: number;
}

/** What code made of an article: fallible, and written down for a person to correct. */
export interface Draft {
  readonly read: ReadText;
  readonly language: string;
  readonly actors: readonly DraftActor[];
  readonly places?: readonly DraftPlace[];
  readonly statements: readonly DraftStatement[];
  readonly relations: readonly DraftRelation[];
  readonly doubts: readonly Doubt[];
}
