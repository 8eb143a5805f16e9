import { LOCALE, actors, articles, count, quotes, relations, statements, ties } from './arabic-amounts.ts';
import { finding } from './arabic-finding.ts';
import { sharing } from './arabic-sharing.ts';
import { terms } from './arabic-terms.ts';
import { tongue } from './tongue.ts';
import type { Words } from './words.ts';

const written = tongue({
  code: 'ar',
  itself: 'العربية',
  direction: 'rtl',
  locale: LOCALE,
  comma: '، ',
  // Before the whole sentence: "ليس" would have to agree with whom it speaks of, and fits no noun.
  negation: ['غير قائم:', ''],
});
const { number, list, isolated } = written;

/** The words of the page in Arabic. */
export const arabic: Words = {
  tongue: written,
  ...terms,

  networkReview: {
    confirmed: 'مُراجَعة',
    machine: 'مسودة آلية لم تُراجَع',
    mixed: 'مُراجَعة جزئيًا',
  },
  actors,
  relations,
  statements,
  articles,

  display: 'العرض',
  colours: 'الألوان',
  themes: { auto: 'كما في النظام', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ' },
  nodeColour: 'لون العُقَد',
  colourings: { type: 'حسب النوع', community: 'حسب الجماعة' },
  nodeSize: 'حجم العُقَد',
  sizings: { mentions: 'حسب مرات الذكر', ties: 'حسب الصلات', bridging: 'حسب التوسّط' },
  along: 'أثناء القراءة',
  alongs: { on: 'الصورة تتابع القراءة', off: 'الصورة تبقى كما هي' },
  finding,
  sharing,
  views: 'طرق العرض',
  viewNames: { picture: 'صورة', list: 'قائمة', table: 'جدول', matrix: 'مصفوفة' },
  sheetLevels: { low: 'منخفض', half: 'نصف الشاشة', full: 'كامل الشاشة' },
  sheetHeight: (level) => `ارتفاع هذه اللوحة: ${level}. تغيير`,
  picture: 'صورة الشبكة',
  pictureHolds: (actorCount, relationCount) =>
    `شبكة هذا المقال: ${actors(actorCount)}، وما بينها: ${relations(relationCount)}. وفي القائمة كل ذلك.`,
  drawingFailed: 'تعذّر تحميل الصورة التفاعلية.',
  drawingMissing: 'لا يستطيع هذا المتصفح رسم الصورة التفاعلية.',
  allIsInTheList: 'كل ما تعرضه موجود في القائمة وفي المقال.',
  tryAgain: 'أعد المحاولة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showEverything: 'عرض الكل',
  touchHint: 'للتكبير استخدم إصبعين.',
  wheelHint: 'للتكبير اضغط Ctrl أو ⌘ وأدر العجلة',
  doubtful: (sentence, doubts) => `${sentence} (${list(doubts)})`,
  pictureFailed: 'تعذّر رسم الصورة. كل ما تعرضه موجود في القائمة وفي المقال.',
  close: 'إغلاق',

  walk: 'جولة في القصة',
  walkName: 'جولة في القصة خطوة خطوة',
  endWalk: 'إنهاء الجولة',
  previousStep: 'الخطوة السابقة',
  nextStep: 'الخطوة التالية',
  stepChosen: (at, of, told) => `الخطوة ${number(at)} من ${number(of)}. ${told}`,
  within: 'أضئ ما يقع في حدود',
  depths: { '1': ties(1), '2': ties(2), all: 'كل الصلات' },
  pathTo: 'المسار إلى',
  showPath: 'عرض',
  path: (amount) => `أقصر مسار، ${ties(amount)}`,
  pathless: 'لا مسار',
  to: ' إلى ',
  backTo: 'العودة إلى',
  noPath: (from, to) => `لا صلة تصل ${isolated(from)} بـ${isolated(to)}، ولا عبر أطراف أخرى.`,
  noPathAmongShown: 'تُخفي المرشِّحات بعض الصلات، وقد يكون بينها مسار.',
  pathChosen: (from, to, amount) => `المسار من ${isolated(from)} إلى ${isolated(to)}: ${ties(amount)}`,

  stops: 'الفاعلون في الصورة؛ تنقل مفاتيح الأسهم من فاعل إلى جاره، ويفتح مفتاح الإدخال',
  keys: {
    title: 'المفاتيح',
    search: 'البحث',
    tab: 'إلى الصورة، ثم إلى الجزء التالي من الصفحة',
    arrows: 'في الصورة: إلى الجار الواقع في ذلك الاتجاه',
    ends: 'في الصورة: إلى أكثر الفاعلين ذكرًا وإلى أقلهم',
    enter: 'فتح ما عليه التركيز: تظهر اقتباساته بجانب الصورة',
    escape: 'خطوة إلى الوراء: إغلاق ما هو مفتوح',
    help: 'هذه المفاتيح',
  },
  unnamed: 'موصوف لا مسمّى',
  alsoCalled: 'ويُسمّى أيضًا',
  sameAs: 'انظر أيضًا',
  tiesHeading: 'الصلات',
  noTies: 'لا صلة لهذا الطرف في المقال.',
  says: 'ما يقوله',
  passedOn: 'ما ينقله',
  saidOfIt: 'ما يُقال عنه',
  whereNamed: 'أين يرد ذكره',
  previous: 'السابق',
  next: 'التالي',
  place: (at, of) => `${number(at)} من ${number(of)}`,
  showInArticle: 'اعرض في المقال',
  via: ' عبر ',
  onSayso: 'على ذمة',
  relationOf: (stance) => `علاقة ${stance}`,
  direction: 'الاتجاه',
  directed: (source, target) => `من ${isolated(source)} إلى ${isolated(target)}`,
  mutual: 'في الاتجاهين',
  modality: 'الصيغة',
  status: 'المنزلة',
  proof: 'الكلمات التي تثبتها',
  saidBy: 'بلسان',
  cues: 'لفظ الإسناد',
  about: 'عن',
  restingOnIt: 'علاقات تستند إليه',
  openQuote: (speaker) => `افتح اقتباس ${isolated(speaker)}`,

  cast: 'الأطراف',
  actor: 'الطرف',
  named: 'الذِّكر',
  article: 'المقال',
  original: 'المقال الأصلي',
  withheld: 'لا يُعاد نشر نصه هنا',
  withheldFrom: (start, end) =>
    `لا يُعاد نشر نصه هنا: الحروف من ${number(start)} إلى ${number(end)} من المقال`,
  abridged: {
    window: 'لا يُعاد هنا من نص هذا المقال إلا ما حول كل اقتباس.',
    reference: 'لا يُعاد هنا نشر نص هذا المقال، بل يُذكر موضع كل دليل فيه.',
  },
  relationsHeading: 'من يرتبط بمن',
  everySayso: 'من قال ماذا',
  hint: 'اختر اسمًا أو خطًا أو اقتباسًا: تتبعك الصورة وهذا العمود والمقال.',

  loading: 'يجري تحميل الشبكة…',
  emptyTitle: 'لا أطراف بعد',
  empty: 'في هذه الشبكة مقال وليس فيها أحد. ضع للمقال حواشيه، أو أنشئ مسودة لها، ثم أعد البناء.',
  nothing: (id) => `لا شيء هنا باسم ${isolated(id)}.`,
  absent: 'تعذّر تحميل هذه الشبكة.',
  broken: 'تتعذّر قراءة هذه الشبكة.',
  detail: 'تفاصيل تقنية',
  compileFailed: 'لم تُبنَ الشبكة؛ وتظهر آخر نسخة سليمة إلى أن يُصلَح هذا.',
  networks: 'الشبكات',
  language: 'اللغة',

  key: {
    title: 'كيف تُقرأ الصورة',
    who: 'من',
    colour: 'اللون',
    colourings: {
      type: 'اللون يقول ما يقوله الشكل: نوع الطرف.',
      community:
        'لون واحد، ورقم واحد بعد الاسم، لمن تجمعهم فيما بينهم صلات أكثر مما تربطهم بغيرهم. حُسبت من الصلات وحدها (خوارزمية لوفان)، ولا تقول شيئًا عمّا يريده أحد.',
    },
    community: (at, name, others) =>
      others > 0
        ? `${number(at)}: ${isolated(name)} مع ${count(others, { zero: 'لا أحد', one: 'طرف آخر', two: 'طرفين آخرين', few: '# أطراف أخرى', many: '# طرفًا آخر', other: '# طرف آخر' })}`
        : `${number(at)}: ${isolated(name)} وحده`,
    size: 'الحجم',
    sizings: {
      mentions: 'كلما كثر ذكر الطرف كبر رسمه.',
      ties: 'كلما كثرت صلات الطرف كبر رسمه.',
      bridging:
        'كلما مرّ بالطرف عدد أكبر من أقصر المسارات بين غيره كبر رسمه (مركزية التوسّط). يدلّ ذلك على من يقف بين الآخرين، لا على من له سلطة عليهم.',
    },
    between: 'ما الذي بينهم',
    word: 'على ذمة من',
    happened: 'هل حدث',
    direction: 'الاتجاه',
    directed: 'من طرف إلى آخر',
    actorTypes: { ...terms.actorTypes, group: 'مجموعة أشخاص' },
    stances: {
      structural: 'انتماء أو انفصال',
      cooperative: 'تعاون',
      conflictual: 'خصومة',
      neutral: 'لا هذا ولا ذاك',
    },
    statuses: { ...terms.statuses, claimed: 'قول صاحبه وحده' },
    modalities: {
      actual: 'يحدث',
      attempted: 'محاولة',
      proposed: 'مقترح',
      potential: 'ممكن',
      negated: 'لا يحدث',
    },
  },

  actorChosen: (name, type, tied, quoted) => `${isolated(name)}، ${type}: ${ties(tied)}، ${quotes(quoted)}`,
  relationChosen: (sentence, qualities, quoted) => `${sentence} (${list(qualities)}): ${quotes(quoted)}`,
  quoteChosen: (speaker, status) => `اقتباس من ${isolated(speaker)}، ${status}`,
};
