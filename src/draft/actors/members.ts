import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';

/** Who fights for an armed group. */
const FIGHTERS =
  /^(?:rebels|fighters|militants|insurgents|guerrillas|militia|militias|militiamen|gunmen|jihadists|extremists|separatists)$/i;

/** "M23 rebels"; "Peshmerga forces", who are forces themselves. */
const isMeant = (noun: string, figure: Figure): boolean =>
  figure.type() === 'armed-group'
    ? FIGHTERS.test(noun) || /^forces$/.test(noun)
    : figure.type() === 'security-force' && /^forces$/.test(noun);

/** What counts some of them, or tells them from the others: "12", "dozens of", "former". */
const SOME = /^(?:CD|LS|JJ[RS]?|NNS?|PRP\$|VBN|VBG)$/;

/** Returns the armed group whose fighters stand for all of it: "M23 rebels", and not "12 Hamas fighters". */
export function membersOf({ head }: Seen, { words, figureAt }: Course): Figure | undefined {
  const figure = figureAt(head - 1);
  if (figure?.isNamed !== true || !isMeant(words[head]?.form ?? '', figure)) return undefined;
  let start = head - 1;
  while (figureAt(start - 1) === figure) start--;
  const before = words[start - 1];
  if (before === undefined || before.sentence !== words[head]?.sentence) return figure;
  const isPart = before.form === 'of' || SOME.test(before.tag);
  return isPart || (before.tag === 'DT' && !/^the$/i.test(before.form)) ? undefined : figure;
}
