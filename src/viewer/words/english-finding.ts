import { countingIn } from './plural.ts';

const count = countingIn<'one' | 'other'>('en-GB');
const relations = (amount: number): string => count(amount, { one: '# relation', other: '# relations' });

/** The words of the list, the table, the matrix, the filters and the search, in English. */
export const finding = {
  viewFailed: 'This view could not be loaded. The list beside it holds the same.',
  sortBy: 'Sort by',
  orders: {
    named: 'how often named',
    name: 'name',
    ties: 'number of ties',
    community: 'community',
  },
  columns: {
    quote: 'The words',
    source: 'Who',
    relation: 'How',
    target: 'Whom',
    stance: 'Stance',
    modality: 'Modality',
    status: 'Status',
    speaker: 'On the say-so of',
  },
  tableHint:
    'Each row is a relation. Press a heading to sort by it, and a name or the words to read the proof.',
  matrixHint: 'Each sign is a relation that reads from the actor of its row to the actor of its column.',
  matrixKeys: 'Arrow keys move from cell to cell; Enter opens.',
  matrixMost: (shown: number, all: number) =>
    `The ${shown} actors with the most ties, of ${all}. Filters bring others in.`,
  cell: (row: string, column: string, amount: number) => `${row} to ${column}, ${relations(amount)}:`,
  nothingLeft: 'Nothing passes these filters together.',

  filter: 'Filter',
  filterCount: (amount: number) => count(amount, { one: '# filter set', other: '# filters set' }),
  filters: {
    type: 'Who',
    tie: 'Relation',
    stance: 'Stance',
    status: 'Status',
    modality: 'Modality',
    speaker: 'On the say-so of',
    review: 'Review',
  },
  reviews: { machine: 'machine draft', confirmed: 'reviewed', disputed: 'disputed' },
  clearFilters: 'Clear filters',
  showing: (shown: number, all: number) => `Showing ${shown} of ${relations(all)}.`,
  done: 'Done',

  search: 'Search actors and quotes',
  searchFailed: 'The search could not be loaded.',
  foundActors: 'Actors',
  foundQuotes: 'Quotes',
  found: (actors: number, quotes: number) =>
    `${count(actors, { one: '# actor', other: '# actors' })} and ${count(quotes, { one: '# quote', other: '# quotes' })} found.`,
  foundNothing: (wished: string) => `No actor and no quote here has “${wished}”.`,
};
