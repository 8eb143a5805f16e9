import type { RelationTypeName } from '../../model/relation-types.ts';
import type { ActorType, Modality, Mode, Status } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { QuoteNote } from './quote-writer.ts';

/** What every entry of a draft says of itself, and what a person should look at beside it. */
export interface Entry {
  readonly confidence: number;
  readonly by: string;
  readonly doubts: readonly string[];
}

/** One actor of the cast. */
export interface ActorEntry extends Entry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly unnamed: boolean;
}

/** Where one actor is named. */
export interface MentionsEntry {
  readonly actor: string;
  readonly spans: readonly Span[];
  readonly quotes: readonly QuoteNote[];
  readonly doubts: readonly string[];
}

export interface HopEntry {
  readonly role: 'speaker' | 'relay';
  readonly actor: string;
  readonly cue?: QuoteNote;
}

export interface RelationEntry extends Entry {
  readonly span: Span;
  readonly source: string;
  readonly type: RelationTypeName;
  readonly target: string;
  readonly modality: Modality;
  readonly status: Status;
  readonly quote: QuoteNote;
}

export interface StatementEntry extends Entry {
  readonly span: Span;
  readonly quote: QuoteNote;
  readonly mode: Mode;
  readonly chain: readonly HopEntry[];
  readonly status: Status;
  readonly about: readonly string[];
  readonly relations: readonly RelationEntry[];
}

export interface SegmentEntries {
  /** Absent where the text has no headline, or none that can be told from its repetitions. */
  readonly title?: QuoteNote;
  readonly dateline: readonly QuoteNote[];
  readonly furniture: readonly QuoteNote[];
}

/** A draft as annotations: every quote in it will be found again by the compiler, every id is in its cast. */
export interface DraftEntries {
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
  readonly language: string;
  readonly url?: string;
  readonly sha256: string;
  readonly segments: SegmentEntries;
  readonly cast: readonly ActorEntry[];
  readonly mentions: readonly MentionsEntry[];
  readonly statements: readonly StatementEntry[];
  /** What the article says in its own voice. */
  readonly relations: readonly RelationEntry[];
  /** Doubts that are beside no entry. */
  readonly doubts: readonly string[];
}
