/**
 * Returns how the pages of a published site are addressed from one whose root lies at `base`: each network has a folder in the
 * language of its article, and in it one more for each language of the page.
 */
export const addressIn =
  (base: string) =>
  (network: string, language: string | undefined): string =>
    `${base}${network}/${language === undefined ? '' : `${language}/`}`;
