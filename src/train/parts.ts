/** What is found in each quarter of the articles is found by taggers that were trained on the other three. */
export const PARTS = 4;

/** Returns the part that the article at a place is of. */
export const partOf = (at: number): number => at % PARTS;

/** Returns what is not of a part; all of it where there is none. */
export const withoutPart = <T>(all: readonly T[], part: number | undefined): T[] =>
  all.filter((_, at) => partOf(at) !== part);

/** Returns what is of a part. */
export const ofPart = <T>(all: readonly T[], part: number): T[] => all.filter((_, at) => partOf(at) === part);
