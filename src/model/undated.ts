/**
 * Stands for a date that nobody knows, where the contract asks for one: the first day of Unix time, which no article that
 * is read here was published on.
 */
export const UNDATED = '1970-01-01';
