import type { taking as english } from './english-taking.ts';

/** The words of the sheet from which a network is taken elsewhere, in Arabic. They arrive with it. */
export const taking: typeof english = {
  title: 'مشاركة هذه الشبكة',
  link: 'رابط هذا العرض',
  embed: 'شفرة التضمين',
  showsThis: 'تُفتح على ما هو معروض الآن',
  fits: 'نص برمجي صغير يضبط ارتفاعها',
  apa: 'استشهاد بأسلوب APA',
  bibtex: 'استشهاد بصيغة BibTeX',
  download: 'تنزيل',
  pictures: { svg: 'الصورة (SVG)', png: 'الصورة (PNG)' },
  network: 'الشبكة (JSON)',
  copy: 'نسخ',
  copyThe: (what) => `نسخ: ${what}`,
  copied: 'نُسخ.',
  notCopied: 'تعذّر النسخ. النص محدَّد: اضغط Ctrl+C أو ⌘C.',
  downloaded: (what) => `نُزّل: \u2068${what}\u2069.`,
};
