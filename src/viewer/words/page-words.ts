import type { Words } from './words.ts';

const english = {
  skip: 'Skip to the picture',
  noNetworks: 'There is no network here to show.',
  /** Of an id that is marked off already. */
  unknown: (id: string) => `There is no network called ${id}.`,
  stands: 'This page could not load its tools. All of it can still be read.',
};

const arabic: typeof english = {
  skip: 'تخطَّ إلى الصورة',
  noNetworks: 'لا شبكة هنا لعرضها.',
  unknown: (id) => `لا توجد شبكة باسم ${id}.`,
  stands: 'تعذّر تحميل أدوات هذه الصفحة. وكل ما فيها يبقى متاحًا للقراءة.',
};

const BY_CODE: Readonly<Record<string, typeof english>> = { en: english, ar: arabic };

/** Returns the words that a page of its own or a frame says, and no element has to carry, in the language of others; else in English. */
export const pageWordsFor = ({ tongue }: Words): typeof english => BY_CODE[tongue.code] ?? english;
