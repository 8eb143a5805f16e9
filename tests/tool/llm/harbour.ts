/** A short article, in which every kind of entry has its words. */
export const HARBOUR = `Port workers reject new contract

SALT BAY (Coast Wire) — The Dockers' Union rejected the contract of Harbour Holdings on Monday, its leader Mara Quill said.

"We will not sign it," Quill told Coast Wire, citing a letter from the ministry. Analysts suggested that the strike could spread.

The union met the ministry on Friday. The ministry denied that it sent a letter.

Share on Facebook
`;

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

/** What a model that reads well answers to it. */
export const GOOD_ANSWER = {
  actors: [
    { id: 'union', name: "Dockers' Union", type: 'organisation', unnamed: false },
    { id: 'holdings', name: 'Harbour Holdings', type: 'organisation', unnamed: false },
    { id: 'quill', name: 'Mara Quill', type: 'person', unnamed: false },
    { id: 'wire', name: 'Coast Wire', type: 'media', unnamed: false },
    { id: 'analysts', name: 'Analysts', type: 'group', unnamed: true },
    { id: 'ministry', name: 'the ministry', type: 'government', unnamed: true },
  ],
  mentions: [
    { actor: 'union', quote: quote("Dockers' Union"), everywhere: false },
    { actor: 'union', quote: quote('The union'), everywhere: false },
    { actor: 'holdings', quote: quote('Harbour Holdings'), everywhere: false },
    { actor: 'quill', quote: quote('Mara Quill'), everywhere: false },
    { actor: 'quill', quote: quote('Quill', '"', ' told'), everywhere: false },
    { actor: 'wire', quote: quote('Coast Wire'), everywhere: true },
    { actor: 'analysts', quote: quote('Analysts'), everywhere: false },
    { actor: 'ministry', quote: quote('the ministry'), everywhere: true },
  ],
  statements: [
    {
      speaker: 'quill',
      cue: quote('told'),
      contents: [quote('We will not sign it,')],
      addressee: 'wire',
      relays: [{ actor: 'wire', cue: quote('told Coast Wire') }],
      mode: 'direct',
      status: 'reported',
      about: ['holdings'],
    },
    {
      speaker: 'analysts',
      cue: quote('suggested'),
      contents: [quote('the strike could spread')],
      addressee: '',
      relays: [],
      mode: 'indirect',
      status: 'suggested',
      about: ['union'],
    },
  ],
  relations: [
    {
      source: 'quill',
      type: 'leads',
      target: 'union',
      modality: 'actual',
      status: 'reported',
      quote: quote('its leader Mara Quill'),
    },
    {
      source: 'union',
      type: 'rejects',
      target: 'holdings',
      modality: 'actual',
      status: 'reported',
      quote: quote("The Dockers' Union rejected the contract of Harbour Holdings"),
    },
    {
      source: 'union',
      type: 'meets',
      target: 'ministry',
      modality: 'actual',
      status: 'reported',
      quote: quote('The union met the ministry'),
    },
  ],
};

/** The same answer with some of its lists replaced. */
export const goodAnswerWith = (lists: Partial<Record<keyof typeof GOOD_ANSWER, unknown>>) => ({
  ...GOOD_ANSWER,
  ...lists,
});
