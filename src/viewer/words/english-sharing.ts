/** The words of an embed, and of the door to what can be taken from it, in English. */
export const sharing = {
  fullPage: 'Full page',
  share: 'Share',
  failed: 'This could not be loaded.',
};
