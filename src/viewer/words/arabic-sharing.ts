import type { sharing as english } from './english-sharing.ts';

/** The words of an embed, and of the door to what can be taken from it, in Arabic. */
export const sharing: typeof english = {
  fullPage: 'الصفحة الكاملة',
  share: 'مشاركة',
  failed: 'تعذّر تحميل هذا.',
};
