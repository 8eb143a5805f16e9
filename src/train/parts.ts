/** What is found in each quarter of the articles is found by taggers that were trained on the other three. */
export const PARTS = 4;

/** Returns what is not of a part; all of it where there is none. */
export const withoutPart = <T>(all: readonly T[], part: number | undefined): T[] =>
  all.filter((_, at) => at % PARTS !== part);

/** Returns what is of a part. */
export const ofPart = <T>(all: readonly T[], part: number): T[] => all.filter((_, at) => at % PARTS === part);
