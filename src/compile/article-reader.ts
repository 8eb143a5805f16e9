import { sha256Hex } from '../model/ids.ts';
import type { Article, Hop, Quote, Review, Statement } from '../model/schema.ts';
import { contains, overlaps } from '../model/span.ts';
import type { ArticleNotes, RelationNote, StatementNote } from './annotations.ts';
import { segmentArticle } from './article-segments.ts';
import type { CastIndex } from './cast-index.ts';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';
import { QuoteFinder, type Scope } from './quote-finder.ts';
import { Searchable } from './searchable.ts';

/** One article: its id, the name of its file in reports, its text unchanged, and its annotations. */
export interface ArticleSource {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly notes: Located;
}

/** A statement that has been proven, but has no id yet. */
export type ProvenStatement = Omit<Statement, 'id'>;

/** A relation as one annotation asserts it: one quote, and the statement that it stands in, if any. */
export interface ProvenRelation extends Omit<
  RelationNote,
  'quote' | 'review' | 'status' | 'confidence' | 'by'
> {
  readonly quote: Quote;
  readonly status: Statement['status'];
  readonly statement?: ProvenStatement;
  readonly review: Review;
}

/** What one article proves. */
export interface ProvenArticle {
  readonly article: Article;
  readonly mentions: ReadonlyMap<string, Quote[]>;
  /** Actors of whom a mention was not found: what else they lack is its echo. */
  readonly unproven: ReadonlySet<string>;
  readonly statements: readonly ProvenStatement[];
  readonly relations: readonly ProvenRelation[];
}

/** Proves the annotations of one article against its text; everything that fails is told to `trouble`. */
export class ArticleReader {
  readonly #source: ArticleSource;
  readonly #notes: ArticleNotes;
  readonly #located: Located;
  readonly #cast: CastIndex;
  readonly #trouble: Trouble;
  readonly #finder: QuoteFinder;
  readonly #unproven = new Set<string>();
  #article: Article | undefined;

  constructor(source: ArticleSource, notes: ArticleNotes, cast: CastIndex, trouble: Trouble) {
    this.#source = source;
    this.#notes = notes;
    this.#located = source.notes;
    this.#cast = cast;
    this.#trouble = trouble;
    this.#finder = new QuoteFinder(
      source.id,
      new Searchable(source.file, source.text),
      source.notes,
      trouble,
    );
  }

  /** Returns what the article proves; of entries that fail, nothing. */
  read(): ProvenArticle {
    const article = this.#readArticle();
    this.#article = article;
    this.#finder.closeFurniture(article.segments);
    const mentions = this.#readMentions();
    const told = this.#notes.statements.flatMap((note, at) =>
      note ? this.#readStatement(note, ['statements', at]) : [],
    );
    const statements = told.flatMap(({ statement }) => statement ?? []);
    const own = this.#notes.relations.flatMap((note, at) =>
      note ? this.#readOwnRelation(note, ['relations', at], statements) : [],
    );
    const relations = [...told.flatMap((each) => each.relations), ...own];
    return { article, mentions, unproven: this.#unproven, statements, relations };
  }

  #readArticle(): Article {
    const { publisher, published, language, url, licence, sha256 } = this.#notes;
    if (publisher !== '') this.#cast.knows(publisher, this.#located, ['publisher']);
    if (sha256 !== '') this.#checkHash(sha256);
    const { text } = this.#source;
    const { title, segments } = segmentArticle(text, this.#notes, this.#finder, this.#located, this.#trouble);
    const optional = { ...(url === undefined ? {} : { url }), ...(licence === undefined ? {} : { licence }) };
    return {
      id: this.#source.id,
      title,
      publisher,
      published,
      language,
      sha256,
      text,
      segments,
      ...optional,
    };
  }

  #checkHash(declared: string): void {
    const actual = sha256Hex(this.#source.text);
    if (actual === declared) return;
    this.#tell(['sha256'], 'the source is not the one that was annotated: its hash has changed', [
      `declared ${declared}`,
      `found    ${actual}`,
      'restore the source, or check every quote against it and then declare the hash that was found',
    ]);
  }

  #readMentions(): Map<string, Quote[]> {
    return new Map(
      Object.entries(this.#notes.mentions).map(([actor, notes]) => {
        this.#cast.knowsKey(actor, this.#located, ['mentions', actor]);
        const perNote = notes.map((note, at) =>
          note ? this.#finder.findAll(note, ['mentions', actor, at]) : [],
        );
        if (perNote.some(({ length }) => length === 0)) this.#unproven.add(actor);
        const found = perNote.flat();
        this.#tellRepeats(found, ['mentions', actor]);
        return [actor, found.sort((a, b) => a.start - b.start)];
      }),
    );
  }

  #tellRepeats(found: readonly Quote[], path: Path): void {
    const repeat = found.find((quote, at) => found.slice(0, at).some((other) => overlaps(other, quote)));
    if (repeat) this.#tell(path, `two mentions share the words "${repeat.exact}" at offset ${repeat.start}`);
  }

  #readStatement(
    note: StatementNote,
    path: Path,
  ): { statement?: ProvenStatement; relations: ProvenRelation[] } {
    const quote = this.#finder.find(note.quote, [...path, 'quote']);
    const review = note.review ?? this.#notes.review;
    const about = note.about.filter((id, at) => this.#cast.knows(id, this.#located, [...path, 'about', at]));
    const chain = this.#readChain(note, path, quote);
    if (!quote) {
      this.#tellAbsentProofs(note, path);
      return { relations: [] };
    }
    const statement = { quote, mode: note.mode, chain, status: note.status, about, review };
    const relations = note.relations.flatMap((relation, at) =>
      relation ? this.#readRelation(relation, [...path, 'relations', at], statement) : [],
    );
    return { statement, relations };
  }

  #tellAbsentProofs(note: StatementNote, path: Path): void {
    for (const [at, { cue }] of note.chain.entries())
      if (cue) this.#finder.tellIfAbsent(cue, [...path, 'chain', at, 'cue']);
    for (const [at, relation] of note.relations.entries())
      if (relation) this.#finder.tellIfAbsent(relation.quote, [...path, 'relations', at, 'quote']);
  }

  #readChain(note: StatementNote, path: Path, quote: Quote | undefined): Hop[] {
    const scope = quote && this.#paragraphsOf(quote);
    const hops = note.chain.map(({ speaker, relay, cue }, at): Hop => {
      const hopPath = [...path, 'chain', at];
      const role = speaker === undefined ? 'relay' : 'speaker';
      const actor = speaker ?? relay ?? '';
      this.#cast.knows(actor, this.#located, [...hopPath, role]);
      const found = cue && scope && this.#finder.find(cue, [...hopPath, 'cue'], scope);
      return { actor, role, ...(found ? { cue: found } : {}) };
    });
    if (hops.some(({ role }, at) => (role === 'speaker') !== (at === 0)))
      this.#tell([...path, 'chain'], 'a chain begins with its one speaker, and relays follow');
    return [...hops, { actor: this.#notes.publisher, role: 'outlet' }];
  }

  /** A cue stands in the paragraph that holds its words, which spares most cues a prefix. */
  #paragraphsOf(quote: Quote): Scope {
    const touched = (this.#article?.segments ?? []).filter((segment) => overlaps(segment, quote));
    const start = Math.min(quote.start, ...touched.map((segment) => segment.start));
    const end = Math.max(quote.end, ...touched.map((segment) => segment.end));
    return { span: { start, end }, called: 'the paragraph of its statement' };
  }

  #readRelation(note: RelationNote, path: Path, statement?: ProvenStatement): ProvenRelation[] {
    const { source, type, target, label, modality, status = statement?.status ?? 'reported' } = note;
    this.#cast.knows(note.source, this.#located, [...path, 'source']);
    this.#cast.knows(note.target, this.#located, [...path, 'target']);
    if (note.source === note.target) this.#tell([...path, 'target'], 'a relation ties two different actors');
    const scope = statement && { span: statement.quote, called: 'the words of its statement' };
    const quote = this.#finder.find(note.quote, [...path, 'quote'], scope);
    if (!quote) return [];
    return [
      {
        source,
        type,
        target,
        modality,
        ...(label === undefined ? {} : { label }),
        quote,
        status,
        review: note.review ?? this.#notes.review,
        ...(statement === undefined ? {} : { statement }),
      },
    ];
  }

  /** A relation outside every statement is in the outlet's own voice, so its words may not be somebody else's. */
  #readOwnRelation(note: RelationNote, path: Path, statements: readonly ProvenStatement[]): ProvenRelation[] {
    const relations = this.#readRelation(note, path);
    const [said] = relations.flatMap(
      ({ quote }) => statements.find((statement) => contains(statement.quote, quote)) ?? [],
    );
    if (said) {
      const help = [
        `the statement: ${said.quote.exact}`,
        'list the relation under it, so that it is told as what was said',
      ];
      this.#tell([...path, 'quote'], 'this quote lies in the words of a statement', help);
    }
    return relations;
  }

  #tell(path: Path, message: string, help: readonly string[] = []): void {
    this.#trouble.add({ place: this.#located.placeOf(path), entry: pathText(path), message, help });
  }
}
