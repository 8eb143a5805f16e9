import type { ReadText } from '../reading.ts';

const AGENCY = String.raw`(?:AP|AFP|EPA|PA|Reuters|Getty|Associated Press|Bloomberg|Xinhua|Anadolu|Shutterstock|Instagram)`;

/** A line that tells whose a picture is, and nothing else. */
const CREDIT = new RegExp(
  String.raw`^\(?(?:(?:file )?(?:photo|picture|image|credit)s?(?: credit| courtesy)?(?: by|:) [^.!?]{1,60}|(?:\p{Lu}[\p{L}'’.-]{0,20} ){0,4}\p{Lu}[\p{L}'’.-]{0,20} ?/ ?${AGENCY}(?: Images)?(?: ?/ ?\p{Lu}\p{L}{1,20})?)\)?\.?$`,
  'iu',
);

/** The most letters that such a line has. */
const LONGEST = 90;

/** Returns the sentences that are the credit of a picture: who is named there is nobody whom a pronoun stands for. */
export const creditsIn = ({ text, sentences }: ReadText): ReadonlySet<number> =>
  new Set(
    sentences.flatMap(({ tokens }, at) => {
      const [start = 0, end = 0] = [tokens[0]?.start, tokens.at(-1)?.end];
      return end - start <= LONGEST && CREDIT.test(text.slice(start, end)) ? [at] : [];
    }),
  );
