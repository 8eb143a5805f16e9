import type { Network } from '../../../src/model/schema.ts';
import { quoteIn, tinyNetwork } from '../../support/tiny.ts';

const TEXT = [
  'The Gazette/ The minister told Reuters that Baghdad is trying to convince the factions.',
  '“The factions answer to Iran,” Ali said.',
  'Baghdad has no agreement with the factions.',
].join('\n\n');

const told = quoteIn(TEXT, 'told Reuters');
const ali = quoteIn(TEXT, 'said');

/** Returns a network of a strike, and of a meeting that did not take place with somebody who is not named. */
export const strikeAndNoMeeting = (): Network =>
  tinyNetwork({
    text: 'Iran struck Iraq. Iraq did not meet Oman.',
    actors: { iran: 'Iran', iraq: 'Iraq', oman: 'Oman' },
    actorFields: { iran: { type: 'state' }, oman: { type: 'media', unnamed: true } },
    relations: [
      ['iran', 'strikes', 'iraq', 'Iran struck Iraq'],
      ['iraq', 'meets', 'oman', 'Iraq did not meet Oman', { modality: 'negated' }],
    ],
  });

/** Returns a story with a relayed statement, a direct claim and a negated tie, fit to be read aloud. */
export function sampleNetwork(): Network {
  return tinyNetwork({
    text: TEXT,
    title: 'Talks stall',
    actors: {
      gazette: 'The Gazette',
      minister: 'The minister',
      reuters: 'Reuters',
      baghdad: 'Baghdad',
      factions: 'the factions',
      iran: 'Iran',
      ali: 'Ali',
    },
    actorFields: {
      minister: { name: 'Iraq’s Foreign Minister', unnamed: true },
      baghdad: { type: 'government', aliases: ['the government'] },
      factions: { name: 'Armed factions', type: 'armed-group' },
      iran: { type: 'state' },
    },
    statements: [
      [
        'minister',
        'Baghdad is trying to convince the factions',
        ['baghdad', 'factions'],
        {
          id: 's-told',
          chain: [
            { actor: 'minister', role: 'speaker' },
            { actor: 'reuters', role: 'relay', cue: told },
            { actor: 'gazette', role: 'outlet' },
          ],
        },
      ],
      [
        'ali',
        'The factions answer to Iran,',
        ['factions', 'iran'],
        {
          id: 's-claim',
          mode: 'direct',
          status: 'claimed',
          chain: [
            { actor: 'ali', role: 'speaker', cue: ali },
            { actor: 'gazette', role: 'outlet' },
          ],
        },
      ],
    ],
    relations: [
      [
        'baghdad',
        'persuades',
        'factions',
        'Baghdad is trying to convince the factions',
        { id: 'r-persuades', modality: 'attempted', statement: 's-told' },
      ],
      [
        'iran',
        'leads',
        'factions',
        'The factions answer to Iran,',
        { id: 'r-leads', status: 'claimed', statement: 's-claim' },
      ],
      [
        'baghdad',
        'agrees-with',
        'factions',
        'no agreement with the factions',
        { id: 'r-agrees', modality: 'negated' },
      ],
    ],
  });
}
