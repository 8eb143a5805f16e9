import type { Modality, Stance } from '../../model/schema.ts';
import { finding } from './english-finding.ts';
import { sharing } from './english-sharing.ts';
import { terms } from './english-terms.ts';
import { countingIn } from './plural.ts';
import { tongue } from './tongue.ts';

const written = tongue({
  code: 'en',
  itself: 'English',
  direction: 'ltr',
  locale: 'en-GB',
  comma: ', ',
  negation: ['', 'not '],
});
const { number, list, isolated } = written;
const count = countingIn<'one' | 'other'>('en-GB');

const ties = (amount: number): string => count(amount, { one: '# tie', other: '# ties' });
const quotes = (amount: number): string => count(amount, { one: '# quote', other: '# quotes' });
const actors = (amount: number): string => count(amount, { one: '# actor', other: '# actors' });
const relations = (amount: number): string => count(amount, { one: '# relation', other: '# relations' });

/** The words of the page in English: every word that a reader meets and that is not the article's own. */
export const english = {
  tongue: written,
  ...terms,

  networkReview: {
    confirmed: 'Reviewed',
    machine: 'Machine draft, unreviewed',
    mixed: 'Partly reviewed',
  },
  actors,
  relations,
  statements: (amount: number) => count(amount, { one: '# statement', other: '# statements' }),
  articles: (amount: number) => count(amount, { one: '# article', other: '# articles' }),

  sheetLevels: { low: 'low', half: 'half', full: 'full' },
  sheetHeight: (level: string) => `Height of this panel: ${level}. Change`,
  display: 'Display',
  colours: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  nodeColour: 'Colour of the nodes',
  colourings: { type: 'By type', community: 'By community' },
  nodeSize: 'Size of the nodes',
  sizings: { mentions: 'By mentions', ties: 'By ties', bridging: 'By bridging' },
  along: 'While you read',
  alongs: { on: 'The picture follows', off: 'The picture stays' },
  finding,
  sharing,
  views: 'Views',
  viewNames: { picture: 'Picture', list: 'List', table: 'Table', matrix: 'Matrix' },
  picture: 'Picture of the network',
  pictureHolds: (actorCount: number, relationCount: number) =>
    `The network of this article: ${actors(actorCount)} and ${relations(relationCount)} between them. The list holds the same.`,
  drawingFailed: 'The interactive picture could not be loaded.',
  drawingMissing: 'This browser cannot draw the interactive picture.',
  allIsInTheList: 'Everything it shows is in the list and the article.',
  tryAgain: 'Try again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showEverything: 'Show everything',
  touchHint: 'Two fingers zoom.',
  wheelHint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
  doubtful: (sentence: string, doubts: readonly string[]) => `${sentence} (${list(doubts)})`,
  pictureFailed: 'The picture could not be drawn. Everything it shows is in the list and the article.',
  close: 'Close',

  walk: 'Walk through',
  walkName: 'A walk through the story',
  endWalk: 'End the walk',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  stepChosen: (at: number, of: number, told: string) => `Step ${number(at)} of ${number(of)}. ${told}`,
  within: 'Light up within',
  depths: { '1': ties(1), '2': ties(2), all: 'all ties' },
  pathTo: 'Path to',
  showPath: 'Show',
  path: (amount: number) => `Shortest path, ${ties(amount)}`,
  pathless: 'No path',
  to: ' to ',
  backTo: 'Back to',
  noPath: (from: string, to: string) =>
    `No tie leads from ${isolated(from)} to ${isolated(to)}, not even by way of others.`,
  noPathAmongShown: 'The filters hide some ties; there may be a path among those.',
  pathChosen: (from: string, to: string, amount: number) =>
    `Path from ${isolated(from)} to ${isolated(to)}: ${ties(amount)}`,

  stops: 'The actors in the picture; arrow keys go from one to its neighbours, Enter opens',
  keys: {
    title: 'Keys',
    search: 'Search',
    tab: 'Into the picture, and on to the next part of the page',
    arrows: 'In the picture: to the neighbour that lies there',
    ends: 'In the picture: to the most and the least named actor',
    enter: 'Open what has the focus: its quotes come beside the picture',
    escape: 'A step back: close what is open',
    help: 'These keys',
  },
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
  place: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  showInArticle: 'Show in article',
  via: ' via ',
  onSayso: 'On the say-so of',
  relationOf: (stance: string) => `${stance} relation`,
  direction: 'Direction',
  directed: (source: string, target: string) => `from ${isolated(source)} to ${isolated(target)}`,
  mutual: 'both ways',
  modality: 'Modality',
  status: 'Status',
  proof: 'The words that prove it',
  saidBy: 'Said by',
  cues: 'Cue',
  about: 'About',
  restingOnIt: 'Relations that rest on it',
  openQuote: (speaker: string) => `Quote by ${isolated(speaker)}: open`,

  cast: 'The cast',
  actor: 'Actor',
  named: 'Named',
  article: 'Article',
  original: 'The original article',
  withheld: 'Not reprinted here',
  withheldFrom: (start: number, end: number) =>
    `Not reprinted here: characters ${number(start)} to ${number(end)} of the article`,
  abridged: {
    window: 'Of this article, only the words around each quote are reprinted here.',
    reference: 'The words of this article are not reprinted here, only the place in it of each proof.',
  },
  relationsHeading: 'Who is tied to whom',
  everySayso: 'Who said what',
  hint: 'Choose a name, a line or a quote: the picture, this column and the article follow.',

  loading: 'Loading the network…',
  emptyTitle: 'No actors yet',
  empty:
    'This network has an article and nobody in it. Annotate the article, or draft annotations, and compile again.',
  nothing: (id: string) => `Nothing here is called ${isolated(id)}.`,
  absent: 'This network could not be loaded.',
  broken: 'This network cannot be read.',
  detail: 'Technical detail',
  compileFailed: 'The network was not compiled; the last good one is shown until this is mended.',
  networks: 'Networks',
  language: 'Language',

  key: {
    title: 'How to read the picture',
    who: 'Who',
    colour: 'Colour',
    colourings: {
      type: 'Colour says the same as form: of what kind an actor is.',
      community:
        'One colour, and one number after the name, for those who are tied more to each other than to the rest. It is computed from the ties alone (Louvain method) and says nothing of what anybody wants.',
    },
    community: (at: number, name: string, others: number) =>
      others > 0
        ? `${number(at)}: ${isolated(name)} and ${count(others, { one: '# other', other: '# others' })}`
        : `${number(at)}: ${isolated(name)} alone`,
    size: 'Size',
    sizings: {
      mentions: 'The more often an actor is named, the larger it is drawn.',
      ties: 'The more ties an actor has, the larger it is drawn.',
      bridging:
        'The more of the shortest paths between others lead through an actor, the larger it is drawn (betweenness). It says who stands between others, not who has power over them.',
    },
    between: 'What lies between them',
    word: 'On whose word',
    happened: 'Did it happen',
    direction: 'Direction',
    directed: 'from one to the other',
    actorTypes: { ...terms.actorTypes, group: 'group of people' },
    stances: {
      structural: 'belongs or stands apart',
      cooperative: 'works together',
      conflictual: 'against one another',
      neutral: 'neither',
    } satisfies Record<Stance, string>,
    statuses: { ...terms.statuses, claimed: 'claimed by someone' },
    modalities: {
      actual: 'happens',
      attempted: 'attempted',
      proposed: 'proposed',
      potential: 'possible',
      negated: 'does not happen',
    } satisfies Record<Modality, string>,
  },

  actorChosen: (name: string, type: string, tied: number, quoted: number) =>
    `${isolated(name)}, ${type}: ${ties(tied)}, ${quotes(quoted)}`,
  relationChosen: (sentence: string, qualities: readonly string[], quoted: number) =>
    `${sentence} (${list(qualities)}): ${quotes(quoted)}`,
  quoteChosen: (speaker: string, status: string) => `Quote by ${isolated(speaker)}, ${status}`,
};
