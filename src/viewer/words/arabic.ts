import type { RelationTypeName } from '../../model/relation-types.ts';
import type { ActorType, Modality, Mode, Review, Stance, Status } from '../../model/schema.ts';
import { finding } from './arabic-finding.ts';
import { countingIn } from './plural.ts';
import { tongue } from './tongue.ts';
import type { RelationWords, Words } from './words.ts';

// Arabic-Indic numerals, and the names of the months that are read from the Gulf to the Maghreb.
const LOCALE = 'ar-u-nu-arab';
const written = tongue({ code: 'ar', itself: 'العربية', direction: 'rtl', locale: LOCALE, comma: '، ' });
const { number, list, isolated } = written;
const count = countingIn<Intl.LDMLPluralRule>(LOCALE);

const ties = (amount: number): string =>
  count(amount, {
    zero: 'لا صلات',
    one: 'صلة واحدة',
    two: 'صلتان',
    few: '# صلات',
    many: '# صلة',
    other: '# صلة',
  });
const quotes = (amount: number): string =>
  count(amount, {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });
const actors = (amount: number): string =>
  count(amount, {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفان',
    few: '# أطراف',
    many: '# طرفًا',
    other: '# طرف',
  });
const relations = (amount: number): string =>
  count(amount, {
    zero: 'لا علاقات',
    one: 'علاقة واحدة',
    two: 'علاقتان',
    few: '# علاقات',
    many: '# علاقة',
    other: '# علاقة',
  });

const actorTypes: Record<ActorType, string> = {
  person: 'شخص',
  government: 'حكومة',
  state: 'دولة',
  'armed-group': 'جماعة مسلحة',
  party: 'حزب',
  alliance: 'تحالف',
  'security-force': 'قوة أمنية',
  organisation: 'منظمة',
  media: 'وسيلة إعلام',
  group: 'مجموعة',
};

// Feminine, as they stand with the word for "relation".
const stances: Record<Stance, string> = {
  structural: 'بنيوية',
  cooperative: 'تعاونية',
  conflictual: 'خلافية',
  neutral: 'محايدة',
};

const statuses: Record<Status, string> = {
  reported: 'منقول',
  claimed: 'قول صاحبه',
  suggested: 'مرجَّح',
  denied: 'منفي',
};

const statusMeanings: Record<Status, string> = {
  reported: 'تورده الوسيلة على أنه حدث أو قيل.',
  claimed: 'يؤكده المتحدث، ولا يثبته أحد هنا.',
  suggested: 'يُطرح على أنه مرجَّح أو ممكن، لا على أنه مؤكد.',
  denied: 'يقول المتحدث إنه غير صحيح.',
};

const modalities: Record<Modality, string> = {
  actual: 'واقع',
  attempted: 'محاولة',
  proposed: 'مقترح',
  potential: 'محتمل',
  negated: 'غير قائم',
};

const modalityMeanings: Record<Modality, string> = {
  actual: 'يتحدث النص عن أمر قائم أو عن أمر كان.',
  attempted: 'يتحدث النص عن محاولة، لا عن نجاح.',
  proposed: 'يتحدث النص عن أمر مأمول أو مطلوب لم يتم.',
  potential: 'يتحدث النص عن أمر قد يحدث، لا عن أمر حدث.',
  negated: 'يقول النص إن ذلك غير قائم.',
};

const modes: Record<Mode, string> = {
  direct: 'بالنص الحرفي',
  indirect: 'بالمعنى',
  mixed: 'بعضه بالنص الحرفي',
};

const reviews: Record<Review, string> = {
  machine: 'مسودة آلية',
  confirmed: 'مُراجَع',
  disputed: 'محل خلاف',
};

/** Nouns and not verbs: they agree with no gender or number, and so fit any actor, as the English participles do. */
const relationTypes: Record<RelationTypeName, RelationWords> = {
  'member-of': { label: 'عضو في', inverse: 'بعضوية' },
  'part-of': { label: 'جزء من', inverse: 'بما في ذلك' },
  leads: { label: 'على رأس', inverse: 'تحت قيادة' },
  'formerly-led': { label: 'سابقًا على رأس', inverse: 'سابقًا تحت قيادة' },
  founded: { label: 'وراء تأسيس', inverse: 'من تأسيس' },
  appoints: { label: 'جهة تعيين', inverse: 'بتعيين من' },
  'speaks-for': { label: 'بصفة متحدث باسم', inverse: 'بلسان' },
  'belongs-to': { label: 'بانتماء إلى', inverse: 'جهة انتماء' },
  'operates-outside': { label: 'خارج إطار', inverse: 'إطار لا يشمل نشاط' },

  'allied-with': { label: 'في تحالف مع', inverse: 'في تحالف مع' },
  'coordinates-with': { label: 'في تنسيق مع', inverse: 'في تنسيق مع' },
  'agrees-with': { label: 'على اتفاق مع', inverse: 'على اتفاق مع' },
  'negotiates-with': { label: 'في تفاوض مع', inverse: 'في تفاوض مع' },
  meets: { label: 'في لقاء مع', inverse: 'في لقاء مع' },
  joins: { label: 'انضمام إلى', inverse: 'بانضمام' },
  'takes-part-in': { label: 'مشاركة في', inverse: 'بمشاركة' },
  persuades: { label: 'إقناع موجَّه إلى', inverse: 'موضع إقناع من' },
  protects: { label: 'حماية مقدَّمة إلى', inverse: 'تحت حماية' },
  supports: { label: 'دعم مقدَّم إلى', inverse: 'بدعم من' },
  aids: { label: 'مساعدة مقدَّمة إلى', inverse: 'بمساعدة من' },
  'commits-to': { label: 'التزام تجاه', inverse: 'بالتزام من' },
  'yields-to': { label: 'تنازل أمام', inverse: 'بتنازل من' },

  'speaks-to': { label: 'حديث إلى', inverse: 'استماع إلى' },
  integrates: { label: 'عملية دمج تشمل', inverse: 'موضع دمج من' },
  regulates: { label: 'جهة تنظيم عمل', inverse: 'بتنظيم من' },
  asks: { label: 'طلب موجَّه إلى', inverse: 'أمام طلب من' },

  demands: { label: 'مطالبة موجَّهة إلى', inverse: 'أمام مطالبة من' },
  enforces: { label: 'إجراءات مفروضة على', inverse: 'تحت إجراءات من' },
  'cracks-down-on': { label: 'حملة على', inverse: 'في مواجهة حملة من' },
  arrests: { label: 'توقيف بحق', inverse: 'موضع توقيف من' },
  dismisses: { label: 'إقالة بحق', inverse: 'موضع إقالة من' },
  strikes: { label: 'ضربة على', inverse: 'تحت ضربة من' },
  threatens: { label: 'تهديد موجَّه إلى', inverse: 'تحت تهديد من' },
  sanctions: { label: 'عقوبات على', inverse: 'تحت عقوبات من' },
  accuses: { label: 'اتهام موجَّه إلى', inverse: 'موضع اتهام من' },
  rejects: { label: 'رفض موجَّه إلى', inverse: 'أمام رفض من' },
  opposes: { label: 'معارضة تجاه', inverse: 'أمام معارضة من' },
  protests: { label: 'احتجاج على', inverse: 'في مواجهة احتجاج من' },
  fights: { label: 'في قتال مع', inverse: 'في قتال مع' },
};

/** The words of the page in Arabic. */
export const arabic: Words = {
  tongue: written,
  relationTypes,
  actorTypes,
  stances,
  statuses,
  statusMeanings,
  modalities,
  modalityMeanings,
  modes,
  reviews,

  networkReview: {
    confirmed: 'مُراجَعة',
    machine: 'مسودة آلية لم تُراجَع',
    mixed: 'مُراجَعة جزئيًا',
  },
  actors,
  relations,
  statements: (amount) =>
    count(amount, {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '# تصريحات',
      many: '# تصريحًا',
      other: '# تصريح',
    }),
  articles: (amount) =>
    count(amount, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),

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
  wheelHint: 'للتكبير اضغط Ctrl أو ⌘ وأدر العجلة',
  sentence: (source, label, target) => `${isolated(source)} ${isolated(label)} ${isolated(target)}`,
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
  relationsHeading: 'من يرتبط بمن',
  everySayso: 'من قال ماذا',
  hint: 'اختر اسمًا أو خطًا أو اقتباسًا: تتبعك الصورة وهذا العمود والمقال.',

  loading: 'يجري تحميل الشبكة…',
  emptyTitle: 'لا أطراف بعد',
  empty: 'في هذه الشبكة مقال وليس فيها أحد. ضع للمقال حواشيه، أو أنشئ مسودة لها، ثم أعد البناء.',
  unreadableTitle: 'تتعذّر قراءة هذه الشبكة',
  compileFailed: 'لم تُبنَ الشبكة؛ وتظهر آخر نسخة سليمة إلى أن يُصلَح هذا.',
  noNetworks: 'لا شبكة هنا لعرضها.',
  notAnswered: (url, status) => `ردّ ${isolated(url)} بالحالة ${number(status)}.`,
  notReached: (url, reason) => `تعذّر تحميل ${isolated(url)}: ${isolated(reason)}`,
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
    actorTypes: { ...actorTypes, group: 'مجموعة أشخاص' },
    stances: {
      structural: 'ارتباط (بنيوية)',
      cooperative: 'تعاون (تعاونية)',
      conflictual: 'خصومة (خلافية)',
      neutral: 'لا هذا ولا ذاك (محايدة)',
    },
    statuses: { ...statuses, claimed: 'قول صاحبه وحده' },
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
