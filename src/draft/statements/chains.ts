import { contains, type Span } from '../../model/span.ts';
import { OUTLETS } from '../lists/outlets.ts';
import { MEDIA_NOUNS } from '../lists/media-nouns.ts';
import type { Attribution, Mention, ReadText } from '../reading.ts';

type Relay = Attribution['relays'][number];

/** Returns attributions with whom they were said to and through whom they came. */
export function withChains(
  read: ReadText,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): Attribution[] {
  const media = new Media(read, mentions);
  const told = attributions.map((one) =>
    withCited(read, withAddressee(read, one, mentions), mentions, media),
  );
  const nested = told.map((one) => withOuter(one, told));
  return nested.map((one, at) => withInherited(read, one, nested.slice(Math.max(0, at - 4), at)));
}

/** Tells outlets from others. */
class Media {
  readonly #read: ReadText;
  readonly #found: readonly Mention[];
  readonly #names = new Set(
    `${OUTLETS},${MEDIA_NOUNS}`.split(',').map((name) => name.trim().replace(/\s+/g, ' ')),
  );

  constructor(read: ReadText, mentions: readonly Mention[]) {
    this.#read = read;
    this.#found = mentions.filter(({ type }) => type === 'media');
  }

  /** Returns whether words stand for an outlet: a mention that is one, a listed name, "state television". */
  has(span: Span): boolean {
    const words = this.#read.text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/\s+/g, ' ');
    const last = words.split(' ').at(-1) ?? '';
    return (
      this.#names.has(words) ||
      this.#names.has(last) ||
      this.#found.some((one) => contains(span, one.head) && one.end === span.end)
    );
  }

  /** Returns whether words are the name of the outlet that prints the article. */
  isPublisher({ start, end }: Span): boolean {
    const { publisher = '' } = this.#read.layout;
    return this.#read.text.slice(start, end).toLowerCase() === publisher.toLowerCase();
  }
}

/** "told Reuters", "in an interview with CNN", "speaking to reporters": what may stand between a cue and its addressee. */
const TOLD = /\bt(?:old|ells?|elling)$/i;
const TO =
  /^\s*(?:(?:in|during) an? (?:\p{L}+ ){0,3}?interview (?:with|to|on)|(?:spoke|speaking|talking) (?:to|with)|to|in (?:a statement|comments|remarks) to)\s+$/iu;

function withAddressee(read: ReadText, one: Attribution, mentions: readonly Mention[]): Attribution {
  const cue = read.text.slice(one.cue.start, one.cue.end);
  const addressee = mentions.find((mention) => {
    if (mention.start < one.cue.end || mention.start > one.cue.end + 60)
      return (
        mention.start > one.cue.start && contains(one.cue, mention) && /\bt(?:old|ells?|elling)\b/i.test(cue)
      );
    const between = read.text.slice(one.cue.end, mention.start);
    return (TOLD.test(cue) && /^\s+(?:the\s+)?$/i.test(between)) || TO.test(between);
  });
  if (addressee === undefined || one.contents.some((piece) => contains(piece, addressee))) return one;
  return { ...one, addressee: { start: addressee.start, end: addressee.end } };
}

/** "state television reported, citing a source in the army": the words of the source, through the television. */
const CITING = /\b(?:citing|quoting|quoted)\s+$/i;

function withCited(
  read: ReadText,
  one: Attribution,
  mentions: readonly Mention[],
  media: Media,
): Attribution {
  const { source, addressee, cue } = one;
  if (addressee !== undefined && media.has(addressee) && !media.isPublisher(addressee)) {
    const whole = { start: Math.min(cue.start, addressee.start), end: Math.max(cue.end, addressee.end) };
    return { ...one, relays: [{ source: addressee, cue: whole }] };
  }
  if (source === undefined || !media.has(source)) return one;
  const sentence = read.sentences.find((each) => contains(each, cue));
  const cited = mentions.find(
    (mention) =>
      sentence !== undefined &&
      contains(sentence, mention) &&
      CITING.test(read.text.slice(sentence.start, mention.start)),
  );
  if (cited === undefined || one.contents.some((piece) => contains(piece, cited))) return one;
  return {
    ...one,
    source: { start: cited.start, end: cited.end },
    relays: [{ source, cue }],
    by: 'cues+citing',
  };
}

/** “The United States has requested …”, he told Shafaq News: what stands inside another's words came through him. */
function withOuter(one: Attribution, all: readonly Attribution[]): Attribution {
  const outer = all
    .filter((other) => other !== one && other.contents.some((piece) => contains(piece, one.cue)))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const relays = outer.flatMap((other): Relay[] => [
    ...(other.source === undefined ? [] : [{ source: other.source, cue: other.cue }]),
    ...other.relays,
  ]);
  const known = [...one.relays];
  for (const relay of relays)
    if (!known.some(({ source }) => source.start === relay.source.start)) known.push(relay);
  return known.length === one.relays.length ? one : { ...one, relays: known };
}

const sizeOf = ({ contents }: Attribution): number =>
  contents.reduce((sum, { start, end }) => sum + end - start, 0);

/** "the minister stated", after "Iraq’s Foreign Minister … told Reuters": the same interview. */
function withInherited(read: ReadText, one: Attribution, before: readonly Attribution[]): Attribution {
  if (one.source === undefined || one.relays.length > 0) return one;
  const last = before.findLast(({ source }) => source !== undefined);
  if (last?.source === undefined || last.addressee === undefined) return one;
  const [relay] = last.relays;
  if (relay === undefined || !isSame(read.text, last.source, one.source)) return one;
  return { ...one, relays: [{ source: relay.source }] };
}

const AGAIN = /^(?:he|she|they)$/i;

function isSame(text: string, first: Span, again: Span): boolean {
  const words = text.slice(again.start, again.end);
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return (
    AGAIN.test(words) ||
    text
      .slice(first.start, first.end)
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(last)
  );
}
