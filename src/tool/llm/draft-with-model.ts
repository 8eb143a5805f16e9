import { Searchable } from '../../compile/searchable.ts';
import { languageOf } from '../../draft/language.ts';
import { readText } from '../../draft/read-text.ts';
import type { Doubt, Draft, Provenance, ReadText } from '../../draft/reading.ts';
import { PUBLISHED_FROM } from '../../draft/relations/confidence.ts';
import { contains, lengthOf, type Span } from '../../model/span.ts';
import { Asker } from './asker.ts';
import { Cast } from './cast.ts';
import type { Reply } from './completion.ts';
import { realEffects, type ModelEffects } from './effects.ts';
import { EndpointError } from './endpoint-error.ts';
import { endpointOf, type Endpoint, type ModelOptions } from './endpoint.ts';
import { gather, type Told } from './gather.ts';
import { plainWords } from './plain-words.ts';
import { QuotePlaces } from './quote-places.ts';
import { readAnswer } from './read-answer.ts';
import type { LlmReport } from './report.ts';
import { Tally } from './tally.ts';
import { Weaver } from './weave.ts';
import { FEWEST_CHARACTERS, MOST_CHARACTERS, nextWindow } from './windows.ts';

/** Nobody has counted how often this model is right: its entries claim the least that a relation needs to stand. */
const UNCOUNTED = PUBLISHED_FROM;

const SHORTENED =
  'an answer was cut off at its limit, so the article was sent in shorter stretches from there on';

/**
 * Returns a draft of an article as a language model reads it, and the report of what was sent and what was dropped.
 * Whatever the model answers, every name and every quote of the draft is the article's own words.
 * @throws EndpointError where the model cannot be asked, or gives no answer that can be read
 */
export async function draftWithModel(
  text: string,
  options: ModelOptions,
  effects: ModelEffects = realEffects,
): Promise<{ readonly draft: Draft; readonly report: LlmReport }> {
  const endpoint = endpointOf(options);
  const reading = new ModelReading(readText(text), endpoint, new Asker(endpoint, effects));
  return await reading.run();
}

/** An article on its way through a model, window by window. */
class ModelReading {
  readonly #read: ReadText;
  readonly #endpoint: Endpoint;
  readonly #asker: Asker;
  readonly #article: Searchable;
  readonly #cast: Cast;
  readonly #tally = new Tally();
  readonly #doubts: Doubt[] = [];
  readonly #notes: string[] = [];
  #most = MOST_CHARACTERS;
  #windows = 0;

  constructor(read: ReadText, endpoint: Endpoint, asker: Asker) {
    this.#read = read;
    this.#endpoint = endpoint;
    this.#asker = asker;
    this.#article = new Searchable('', read.text);
    this.#cast = new Cast(read.text);
  }

  async run(): Promise<{ draft: Draft; report: LlmReport }> {
    const { text } = this.#read;
    const told: Told[] = [];
    for (let start = 0; start < text.length;) {
      const window = nextWindow(this.#read, start, this.#most);
      const reply = await this.#ask(window);
      if (this.#isTooMuch(reply, window)) continue;
      // What cannot read the first stretch will not read the fiftieth, and each costs its retries.
      if (reply.kind === 'unreadable' && start === 0) throw new EndpointError(this.#unreadable(reply.why));
      told.push(...this.#told(reply, window));
      this.#windows += 1;
      start = window.end;
    }
    const draft = this.#weave(told);
    return { draft, report: this.#report(draft) };
  }

  async #ask({ start, end }: Span): Promise<Reply> {
    return await this.#asker.ask({ words: this.#read.text.slice(start, end), known: this.#cast.settle() });
  }

  /** A model that cannot say all of a stretch is asked for less at a time, from here to the end of the article. */
  #isTooMuch(reply: Reply, window: Span): boolean {
    if (!reply.cut || Math.min(this.#most, lengthOf(window)) <= FEWEST_CHARACTERS) return false;
    if (this.#most === MOST_CHARACTERS) this.#notes.push(SHORTENED);
    this.#most = Math.max(FEWEST_CHARACTERS, Math.floor(lengthOf(window) / 2));
    return true;
  }

  #told(reply: Reply, window: Span): Told[] {
    if (reply.kind === 'unreadable') {
      this.#notes.push(this.#unreadable(reply.why));
      this.#doubts.push({
        message: 'the model gave no readable answer from here on',
        span: this.#opening(window),
      });
      return [];
    }
    if (reply.cut) this.#notes.push('an answer was cut off at its limit; what was whole of it is kept');
    const places = new QuotePlaces(this.#article, window, this.#read.layout.segments, this.#tally);
    return [gather(readAnswer(reply.value, this.#tally), places, this.#cast, this.#tally)];
  }

  #unreadable(why: string): string {
    return `the answer of ${this.#endpoint.shown} cannot be read: ${why}`;
  }

  /** A doubt is shown with its words, and a whole stretch would be too many. */
  #opening(window: Span): Span {
    const sentence = this.#read.sentences.find((each) => contains(window, each));
    return sentence ?? { start: window.start, end: Math.min(window.end, window.start + FEWEST_CHARACTERS) };
  }

  #weave(told: readonly Told[]): Draft {
    const by: Provenance = { confidence: UNCOUNTED, by: `llm:${plainWords(this.#endpoint.model, 80)}` };
    const weaver = new Weaver(this.#read, by, this.#cast, this.#tally);
    const all = {
      statements: told.flatMap(({ statements }) => statements),
      relations: told.flatMap(({ relations }) => relations),
    };
    return weaver.draft(all, languageOf(this.#read.text), this.#doubts);
  }

  #report({ actors, statements, relations }: Draft): LlmReport {
    const mentions = actors.reduce((sum, actor) => sum + actor.mentions.length, 0);
    const { requests, characters, isPlain } = this.#asker;
    const spoken = statements.filter(({ chain }) => chain.length > 0).length;
    const plain = isPlain ? ['the endpoint knows no response_format; the form was asked for in words'] : [];
    return {
      url: this.#endpoint.shown,
      model: plainWords(this.#endpoint.model, 80),
      requests,
      articleCharacters: this.#read.text.length,
      sentCharacters: characters,
      windows: this.#windows,
      kept: { actors: actors.length, mentions, statements: spoken, relations: relations.length },
      dropped: this.#tally.counts(),
      folded: this.#tally.folded,
      notes: [...plain, ...this.#notes],
    };
  }
}
