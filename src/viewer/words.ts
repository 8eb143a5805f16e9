import type { ActorType, Modality, Mode, Review, Stance, Status } from '../model/schema.ts';

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

const ties = (amount: number): string => count(amount, 'tie', 'ties');
const quotes = (amount: number): string => count(amount, 'quote', 'quotes');

const actorTypes: Record<ActorType, string> = {
  person: 'person',
  government: 'government',
  state: 'state',
  'armed-group': 'armed group',
  party: 'party',
  alliance: 'alliance',
  'security-force': 'security force',
  organisation: 'organisation',
  media: 'media',
  group: 'group',
};

const stances: Record<Stance, string> = {
  structural: 'structural',
  cooperative: 'cooperative',
  conflictual: 'conflictual',
  neutral: 'neutral',
};

const statuses: Record<Status, string> = {
  reported: 'reported',
  claimed: 'claimed',
  suggested: 'suggested',
  denied: 'denied',
};

const statusMeanings: Record<Status, string> = {
  reported: 'The outlet gives it as what happened or what was said.',
  claimed: 'The speaker asserts it; nobody here confirms it.',
  suggested: 'It is put forward as likely or possible, not asserted.',
  denied: 'The speaker says that it is not so.',
};

const modalities: Record<Modality, string> = {
  actual: 'actual',
  attempted: 'attempted',
  proposed: 'proposed',
  potential: 'potential',
  negated: 'negated',
};

const modalityMeanings: Record<Modality, string> = {
  actual: 'The words speak of something that is, or was.',
  attempted: 'The words speak of trying, not of success.',
  proposed: 'The words speak of something hoped for or demanded, not done.',
  potential: 'The words speak of something that could happen, not of something that did.',
  negated: 'The words say that this does not hold.',
};

const modes: Record<Mode, string> = {
  direct: 'in direct words',
  indirect: 'in paraphrase',
  mixed: 'partly in direct words',
};

const reviews: Record<Review, string> = {
  machine: 'machine draft',
  confirmed: 'confirmed',
  disputed: 'disputed',
};

/** The words of the page in English: every word that a reader meets and that is not the article's own. */
export const english = {
  locale: 'en-GB',
  actorTypes,
  stances,
  statuses,
  statusMeanings,
  modalities,
  modalityMeanings,
  modes,
  reviews,

  networkReview: {
    confirmed: 'Reviewed',
    machine: 'Machine draft, unreviewed',
    mixed: 'Partly reviewed',
  },
  actors: (amount: number) => count(amount, 'actor', 'actors'),
  relations: (amount: number) => count(amount, 'relation', 'relations'),
  statements: (amount: number) => count(amount, 'statement', 'statements'),
  articles: (amount: number) => count(amount, 'article', 'articles'),

  sheetLevels: { low: 'low', half: 'half', full: 'full' },
  sheetHeight: (level: string) => `Height of this panel: ${level}. Change`,
  display: 'Display',
  colours: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  views: 'Views',
  viewNames: { picture: 'Picture', list: 'List', table: 'Table', matrix: 'Matrix' },
  picture: 'Picture of the network',
  pictureFailed: 'The picture could not be drawn. Everything it shows is in the list and the article.',
  close: 'Close',
  unnamed: 'described, not named',
  alsoCalled: 'Also called',
  sameAs: 'See also',
  tiesHeading: 'Ties',
  noTies: 'No tie of this actor is in the article.',
  says: 'What it says',
  passedOn: 'Passed on by it',
  saidOfIt: 'What is said of it',
  whereNamed: 'Where it is named',
  previous: 'Previous',
  next: 'Next',
  place: (at: number, of: number) => `${at} of ${of}`,
  showInArticle: 'Show in article',
  via: ' via ',
  onSayso: 'On the say-so of',
  relation: 'relation',
  direction: 'Direction',
  directed: (source: string, target: string) => `from ${source} to ${target}`,
  mutual: 'both ways',
  modality: 'Modality',
  status: 'Status',
  proof: 'The words that prove it',
  saidBy: 'Said by',
  cues: 'Cue',
  about: 'About',
  restingOnIt: 'Relations that rest on it',
  openQuote: (speaker: string) => `Quote by ${speaker}: open`,

  cast: 'The cast',
  actor: 'Actor',
  named: 'Named',
  article: 'Article',
  original: 'The original article',
  relationsHeading: 'Who is tied to whom',
  everySayso: 'Who said what',
  hint: 'Choose a name, a line or a quote: the picture, this column and the article follow.',

  loading: 'Loading the network…',
  emptyTitle: 'No actors yet',
  empty:
    'This network has an article and nobody in it. Annotate the article, or draft annotations, and compile again.',
  unreadableTitle: 'This network cannot be read',
  compileFailed: 'The network was not compiled; the last good one is shown until this is mended.',
  noNetworks: 'There is no network here to show.',
  notAnswered: (url: string, status: number) => `${url} was answered with status ${status}.`,
  notReached: (url: string, reason: string) => `${url} could not be loaded: ${reason}`,
  networks: 'Networks',

  actorChosen: (name: string, type: string, tied: number, quoted: number) =>
    `${name}, ${type}: ${ties(tied)}, ${quotes(quoted)}`,
  relationChosen: (sentence: string, qualities: readonly string[], quoted: number) =>
    `${sentence} (${qualities.join(', ')}): ${quotes(quoted)}`,
  quoteChosen: (speaker: string, status: string) => `Quote by ${speaker}, ${status}`,
};

/** All words of the page in one language. */
export type Words = typeof english;
