import type { sharing as english } from './english-sharing.ts';

/** The words of an embed and of what is taken from a page to another, in Arabic. */
export const sharing: typeof english = {
  fullPage: 'الصفحة الكاملة',
};
