import type { RelationTypeName } from '../../model/relation-types.ts';
import type { ActorType, Modality, Mode, Review, Stance, Status } from '../../model/schema.ts';
import type { terms as english } from './english-terms.ts';
import type { RelationWords } from './words.ts';

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

/** The terms of the network in Arabic. */
export const terms: typeof english = {
  actorTypes,
  stances,
  statuses,
  statusMeanings,
  modalities,
  modalityMeanings,
  modes,
  reviews,
  relationTypes,
};
