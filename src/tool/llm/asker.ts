import { replyOf, type Reply } from './completion.ts';
import type { ModelEffects } from './effects.ts';
import { EndpointError } from './endpoint-error.ts';
import type { Endpoint } from './endpoint.ts';
import { backOff, isBearable, retryAfter } from './patience.ts';
import { plainWords } from './plain-words.ts';
import { post, type Outcome } from './post.ts';
import { requestBody, type Question } from './question.ts';

type Answered = Extract<Outcome, { kind: 'answer' }>;

/** What one try came to: a reply, or why another is worth it and how long the server asks to wait. */
type Try =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'again'; readonly why: string; readonly wait?: number | undefined };

/** Statuses that a server leaves again by itself. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);

/** How endpoints that know no `response_format` refuse it. */
const REFUSED_FORM = new Set([400, 422]);

/** Asks an endpoint, patiently and not for ever, and remembers what was sent. */
export class Asker {
  readonly #endpoint: Endpoint;
  readonly #effects: ModelEffects;
  #requests = 0;
  #characters = 0;
  #isPlain = false;

  constructor(endpoint: Endpoint, effects: ModelEffects) {
    this.#endpoint = endpoint;
    this.#effects = effects;
  }

  /** How many requests were sent, repeated ones too. */
  get requests(): number {
    return this.#requests;
  }

  /** How many characters were sent in all, instructions and repeated requests included. */
  get characters(): number {
    return this.#characters;
  }

  /** Whether the endpoint refused `response_format`, so that the schema went into the instructions. */
  get isPlain(): boolean {
    return this.#isPlain;
  }

  /**
   * Returns the reply to a question; an unreadable one only after it was asked for again as often as the endpoint allows.
   * @throws EndpointError where the endpoint cannot be reached, refuses, or keeps failing
   */
  async ask(question: Question): Promise<Reply> {
    for (let attempt = 0; ; attempt++) {
      const result = await this.#try(question);
      const isLast = attempt >= this.#endpoint.retries;
      if (result.kind === 'reply' && (isWorthIt(result.reply) || isLast)) return result.reply;
      if (result.kind === 'again' && isLast) throw new EndpointError(`${result.why}${triedText(attempt)}`);
      await this.#effects.wait((result.kind === 'again' ? result.wait : undefined) ?? backOff(attempt));
    }
  }

  async #try(question: Question): Promise<Try> {
    const outcome = await this.#send(question);
    if (outcome.kind === 'none' && !outcome.mayPass) throw new EndpointError(outcome.why);
    if (outcome.kind === 'none') return { kind: 'again', why: outcome.why };
    if (REFUSED_FORM.has(outcome.status) && !this.#isPlain) {
      this.#isPlain = true;
      return await this.#try(question);
    }
    return outcome.status >= 200 && outcome.status < 300 ? this.#read(outcome) : this.#refused(outcome);
  }

  async #send(question: Question): Promise<Outcome> {
    const body = requestBody(question, this.#endpoint.model, this.#isPlain);
    this.#requests += 1;
    this.#characters += body.length;
    return await post(this.#endpoint, body, this.#effects);
  }

  #read({ headers, text }: Answered): Try {
    const type = headers.get('content-type') ?? 'no type at all';
    if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
      throw new EndpointError(
        `${this.#endpoint.shown} answers with ${plainWords(type, 60)} and not with JSON; is this the address of a model?`,
      );
    return { kind: 'reply', reply: replyOf(text) };
  }

  #refused({ status, headers, text }: Answered): Try {
    const why = `${this.#endpoint.shown} answers ${status}${this.#saying(text)}`;
    if (!PASSING.has(status)) throw new EndpointError(`${why}${adviceFor(status)}`);
    const wait = retryAfter(headers, this.#effects.now());
    if (wait !== undefined && !isBearable(wait))
      throw new EndpointError(`${why}, and asks to wait ${Math.ceil(wait / 1000)} seconds: try again then`);
    return { kind: 'again', why, wait };
  }

  /** What a server says of itself; some repeat the key that they refuse. */
  #saying(text: string): string {
    const { key } = this.#endpoint;
    const safe = key === undefined ? text : text.replaceAll(key, '[key]');
    const words = plainWords(messageIn(safe));
    return words === '' ? '' : ` ("${words}")`;
  }
}

/** An answer that was cut off would be cut off again. */
const isWorthIt = ({ kind, cut }: Reply): boolean => kind === 'read' || cut;

const triedText = (attempt: number): string => (attempt === 0 ? '' : `; tried ${attempt + 1} times`);

/** `{"error": {"message": "…"}}`, `{"error": "…"}`, or whatever the body says, unless it is a page or says nothing. */
function messageIn(body: string): string {
  const message = /"(?:message|error|detail)"\s*:\s*"((?:[^"\\]|\\.){1,400})/.exec(body.slice(0, 8_000))?.[1];
  if (message !== undefined) return message.replace(/\\[nrt]/g, ' ').replace(/\\(["\\/])/g, '$1');
  return /^\s*<|^[^a-z]*$/i.test(body) ? '' : body.slice(0, 400);
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return '; the key is read from SAYSO_LLM_KEY';
  return status === 404 ? '; is the address right, and is there such a model?' : '';
}
