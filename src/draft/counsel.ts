/** Returns whether a noun in lower case is for those who speak for whom they are paid by, and not for where they work. */
export const isCounsel = (noun: string): boolean => /^(?:lawyer|barrister|solicitor)s?$/.test(noun);
