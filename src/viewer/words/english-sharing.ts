/** The words of an embed and of what is taken from a page to another, in English. */
export const sharing = {
  fullPage: 'Full page',
};
