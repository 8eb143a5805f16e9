import type { finding as english } from './english-finding.ts';
import { LOCALE, actors, count, quotes, relations } from './arabic-amounts.ts';

const numbers = new Intl.NumberFormat(LOCALE);
const number = (value: number): string => numbers.format(value);

/** The words of the list, the table, the matrix, the filters and the search, in Arabic. */
export const finding: typeof english = {
  viewFailed: 'تعذّر تحميل هذا العرض. وفي القائمة إلى جانبه كل ما فيه.',
  sortBy: 'الترتيب حسب',
  orders: {
    named: 'عدد مرات الذِّكر',
    name: 'الاسم',
    ties: 'عدد الصلات',
    community: 'الجماعة',
  },
  columns: {
    quote: 'النص',
    source: 'من',
    relation: 'العلاقة',
    target: 'بمن',
    stance: 'الموقف',
    modality: 'الصيغة',
    status: 'المنزلة',
    speaker: 'على ذمة',
  },
  tableHint: 'كل صف علاقة. اضغط على عنوان عمود للترتيب به، وعلى اسم أو على النص لقراءة الدليل.',
  matrixHint: 'كل علامة علاقة تُقرأ من طرف الصف إلى طرف العمود.',
  matrixKeys: 'مفاتيح الأسهم تنقلك من خانة إلى خانة، ومفتاح Enter يفتحها.',
  matrixMost: (shown, all) =>
    `المعروض: ${actors(shown)} هم الأكثر صلاتٍ، والمجموع ${number(all)}. وبالتصفية يظهر سواها.`,
  cell: (row, column, amount) => `من ${row} إلى ${column}، ${relations(amount)}:`,
  nothingLeft: 'لا شيء يجتاز هذه المرشِّحات مجتمعة.',

  filter: 'تصفية',
  filterCount: (amount) =>
    count(amount, {
      zero: 'لا مرشِّحات',
      one: 'مرشِّح واحد',
      two: 'مرشِّحان',
      few: '# مرشِّحات',
      many: '# مرشِّحًا',
      other: '# مرشِّح',
    }),
  filters: {
    type: 'الأطراف',
    tie: 'العلاقة',
    stance: 'الموقف',
    status: 'المنزلة',
    modality: 'الصيغة',
    speaker: 'على ذمة',
    review: 'المراجعة',
  },
  reviews: { machine: 'مسودة آلية', confirmed: 'مُراجَع', disputed: 'محل خلاف' },
  clearFilters: 'مسح المرشِّحات',
  showing: (shown, all) => `المعروض ${number(shown)} من أصل ${relations(all)}.`,
  done: 'تم',

  search: 'ابحث في الأطراف والاقتباسات',
  searchFailed: 'تعذّر تحميل البحث.',
  foundActors: 'الأطراف',
  foundQuotes: 'الاقتباسات',
  found: (actorCount, quoteCount) => `النتائج: ${actors(actorCount)}، ${quotes(quoteCount)}.`,
  foundNothing: (wished) => `لا طرف هنا ولا اقتباس فيه «${wished}».`,
};
