import type { screensIn as english } from './english-screens.ts';
import type { Tongue } from './tongue.ts';

/** Returns the words of what there is to say where something is not there, in Arabic. */
export const screensIn = ({ isolated }: Pick<Tongue, 'isolated'>): ReturnType<typeof english> => ({
  skip: 'تخطَّ إلى الصورة',
  noNetworks: 'لا شبكة هنا لعرضها.',
  unknown: (id) => `لا توجد شبكة باسم ${isolated(id)}.`,
  nothing: (id) => `لا شيء هنا باسم ${isolated(id)}.`,
  absent: 'تعذّر تحميل هذه الشبكة.',
  broken: 'تتعذّر قراءة هذه الشبكة.',
  stands: 'تعذّر تحميل أدوات هذه الصفحة. وكل ما فيها يبقى متاحًا للقراءة.',
  detail: 'تفاصيل تقنية',
});
