import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Mention, ReadText } from '../reading.ts';
import { firstEndingAfter, spanAt } from '../by-place.ts';
import { goingOn } from './going-on.ts';
import { withInner } from './inner.ts';
import { Media } from './media.ts';
import { withQuotedBy } from './quoted-by.ts';
import { withRebuttals } from './rebuttals.ts';
import { withTellers } from './tellers.ts';
import { withUntoldSources } from './untold-source.ts';

type Relay = Attribution['relays'][number];

/** How many attributions before and after one may have it inside their words. */
const NEAR = 40;
/** How many attributions later a speaker may still speak through the same outlet. */
const LATER = 4;
/** How far after a cue an addressee may begin, in characters. */
const REACH = 60;

/** Returns attributions, in the order of their cues, with whom they were said to and through whom they came. */
export function withChains(
  read: ReadText,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): Attribution[] {
  const media = new Media(read, mentions);
  const quoted = withUntoldSources(read, attributions).map((one) => withQuotedBy(read, one));
  const told = withRebuttals(
    read.text,
    withInner(read.text, goingOn(read.text, withTellers(read.text, quoted))),
  ).map((one) => {
    if (one.relays.length > 0) return one;
    const addressed = withAddressee(read.text, one, mentions);
    return (
      withTold(addressed, media) ??
      withQuoted(read.text, addressed) ??
      withShown(read.text, addressed, mentions) ??
      withCited(read, addressed, mentions, media)
    );
  });
  const nested = told.map((one, at) =>
    withOuter(read.text, one, told.slice(Math.max(0, at - NEAR), at + NEAR)),
  );
  return nested
    .map((one, at) => withInherited(read.text, one, nested.slice(Math.max(0, at - LATER), at)))
    .filter((one) => !isRelay(read.text, one, nested));
}

/** "The television, citing an official, reported": whom it cites speaks through it, and is nothing that it says. */
const isRelay = (text: string, { cue, contents }: Attribution, all: readonly Attribution[]): boolean =>
  /^(?:citing|quoting)$/i.test(text.slice(cue.start, cue.end)) &&
  all.some(
    ({ source, by }) => by.endsWith('+citing') && source && contents.some((piece) => overlaps(piece, source)),
  );

/** "told", before "Reuters"; "told" in "told Reuters" where both are the cue. */
const TOLD = /\bt(?:old|ells?|elling)$/i;
const TELLS = /\bt(?:old|ells?|elling)\b/i;

/** "said in an interview with CNN", "said, speaking to reporters", "said to Congress": what stands before an addressee. */
const TO =
  /^,?\s*(?:(?:in|during) an? (?:\p{L}+ ){0,3}?interview (?:with|to|on)|(?:speaking|talking) (?:to|with)|to|in (?:a statement|comments|remarks) to)\s+$/iu;

/** "Told | the group's | Al-Manar television": whose outlet it is, is not told. */
const isOwner = (text: string, { end }: Span, next: Span | undefined): boolean =>
  next !== undefined && next.start > end && /^['’]s\s+$/.test(text.slice(end, next.start));

/** "Told | state-run | Al-Iraqiya", "told the Dhaka-based | Daily Star". */
const BEFORE_OUTLET =
  /^\s+(?:the\s+)?(?:(?:[\p{L}\p{M}.]+(?: \p{Lu}\p{L}+){0,2}['’]s|\p{L}+-(?:run|based|owned|backed|language)|state|private|local|public|independent|broadcaster|newspaper|daily|weekly|magazine|website|news (?:site|agency|website|channel|outlet)|radio station|television)\s+)*$/iu;

function withAddressee(text: string, one: Attribution, mentions: readonly Mention[]): Attribution {
  const { cue, contents } = one;
  const words = text.slice(cue.start, cue.end);
  for (let at = firstEndingAfter(mentions, cue.start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > cue.end + REACH) return one;
    if (!isTold(text, words, cue, mention) || isOwner(text, mention, mentions[at + 1])) continue;
    if (contents.some((piece) => contains(piece, mention))) return one;
    return { ...one, addressee: { start: mention.start, end: mention.end } };
  }
  return one;
}

function isTold(text: string, words: string, cue: Span, { start, end }: Span): boolean {
  if (start < cue.end) return start > cue.start && end <= cue.end && TELLS.test(words);
  const between = text.slice(cue.end, start);
  return (TOLD.test(words) && BEFORE_OUTLET.test(between)) || TO.test(between);
}

/** "told Reuters": the agency that was told passes it on; the outlet that prints the article is the last of any chain. */
function withTold(one: Attribution, media: Media): Attribution | undefined {
  const { addressee, cue } = one;
  if (addressee === undefined || !media.has(addressee) || media.isPublisher(addressee)) return undefined;
  const whole = { start: Math.min(cue.start, addressee.start), end: Math.max(cue.end, addressee.end) };
  return { ...one, relays: [{ source: addressee, cue: whole }] };
}

/** "[quoted] a monk as saying that", "[cited] villagers who said": the words of whoever is quoted, through who quotes. */
const QUOTED_AS =
  /^([^,.;:“”"]{3,60}?) (?:as saying|as telling \S+|who (?:said|say|told \S+))(?: that)?\s+(?=\S)/;

function withQuoted(text: string, one: Attribution): Attribution | undefined {
  const { source, cue, contents } = one;
  const [first, ...rest] = contents;
  if (source === undefined || first === undefined) return undefined;
  if (!/\b(?:quot|cit)(?:ed|es|ing)$/i.test(text.slice(cue.start, cue.end))) return undefined;
  const found = QUOTED_AS.exec(text.slice(first.start, first.end));
  if (found === null || first.start < cue.end) return undefined;
  const [whole, who = ''] = found;
  const said = { start: first.start + whole.length, end: first.end };
  return {
    ...one,
    source: { start: first.start, end: first.start + who.length },
    contents: [said, ...rest],
    relays: [{ source, cue }],
    by: `${one.by}+quoted`,
  };
}

/** "A document | seen by | Reuters", "a memo obtained by the Guardian": who has it passes it on. */
const SHOWN = /\s(?:seen|obtained|reviewed|viewed) by /;

function withShown(text: string, one: Attribution, mentions: readonly Mention[]): Attribution | undefined {
  const { source } = one;
  const found = source && SHOWN.exec(text.slice(source.start, source.end + REACH));
  if (!source || !found) return undefined;
  const start = source.start + found.index;
  const by = start + found[0].length;
  const holder = mentions.slice(firstEndingAfter(mentions, by)).find(({ kind }) => kind === 'name');
  if (holder === undefined || !/^(?:the )?$/.test(text.slice(by, holder.start))) return undefined;
  return {
    ...one,
    source: { start: source.start, end: Math.min(source.end, start) },
    relays: [{ source: { start: holder.start, end: holder.end } }],
    by: `${one.by}+shown`,
  };
}

/** "state television reported, citing a source in the army": the words of the source, through the television. */
const CITING = /\b(?:citing|quoting|quoted)\s+$/i;

function withCited(
  read: ReadText,
  one: Attribution,
  mentions: readonly Mention[],
  media: Media,
): Attribution {
  const { source, cue, contents } = one;
  if (source === undefined || !media.has(source)) return one;
  const sentence = spanAt(read.sentences, cue.start);
  if (sentence === undefined) return one;
  for (let at = firstEndingAfter(mentions, sentence.start); at < mentions.length; at++) {
    const cited = mentions[at];
    if (cited === undefined || cited.end > sentence.end) return one;
    if (!CITING.test(read.text.slice(sentence.start, cited.start))) continue;
    if (contents.some((piece) => contains(piece, cited))) return one;
    const { start, end } = cited;
    return { ...one, source: { start, end }, relays: [{ source, cue }], by: `${one.by}+citing` };
  }
  return one;
}

/**
 * “The United States has requested …”, he told Shafaq News: what stands inside another's words came through him; and not what is
 * called something there: "condemned what its minister called a crime".
 */
function withOuter(text: string, one: Attribution, near: readonly Attribution[]): Attribution {
  const outer = near
    .filter((other) => other !== one && other.contents.some((piece) => contains(piece, one.cue)))
    .filter((other) => !other.contents.some(({ start }) => text.startsWith('what ', start)))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const relays = [...one.relays];
  for (const relay of outer.flatMap(hopsOf)) {
    if (!relays.some(({ source }) => source.start === relay.source.start)) relays.push(relay);
  }
  return relays.length === one.relays.length ? one : { ...one, relays };
}

const hopsOf = ({ source, cue, relays }: Attribution): Relay[] => [
  ...(source === undefined ? [] : [{ source, cue }]),
  ...relays,
];

const sizeOf = ({ contents }: Attribution): number =>
  contents.reduce((sum, { start, end }) => sum + end - start, 0);

/** "the minister stated", after "Iraq’s Foreign Minister … told Reuters": the same interview. */
function withInherited(text: string, one: Attribution, before: readonly Attribution[]): Attribution {
  if (one.source === undefined || one.relays.length > 0) return one;
  const last = before.findLast(({ source }) => source !== undefined);
  const [relay] = last?.relays ?? [];
  if (last?.source === undefined || last.addressee === undefined || relay === undefined) return one;
  if (relay.source.start !== last.addressee.start || !isSame(text, last.source, one.source)) return one;
  return { ...one, relays: [{ source: relay.source }] };
}

/** "he", or the last word of the first description again: "the minister" after "Iraq’s Foreign Minister". */
function isSame(text: string, first: Span, again: Span): boolean {
  const words = text.slice(again.start, again.end).toLowerCase();
  const last = words.split(/\s+/).at(-1) ?? '';
  const known = text
    .slice(first.start, first.end)
    .toLowerCase()
    .split(/[\s,]+/);
  return /^(?:he|she|they)$/.test(words) || known.includes(last);
}
