import { describe, expect, it } from 'vitest';
import { actorIn, castOf, marked, saidBy, whoIn } from './marked.ts';

describe('titles and roles', () => {
  it('a title is no part of the name, and the office stands for its holder afterwards', () => {
    expect(
      castOf('Prime Minister [Mohammed Shia Al-Sudani|person] spoke. {The prime minister|person} said so.'),
    ).toEqual({ 'Mohammed Shia Al-Sudani': ['Mohammed Shia Al-Sudani', 'The prime minister'] });
  });

  it('a title inside the mention is no part of the name either', () => {
    expect(Object.keys(castOf('[Sen. Tim Kaine|person] spoke.'))).toEqual(['Tim Kaine']);
  });

  it('an office over something is a title, too', () => {
    expect(
      castOf('Minister of Foreign Affairs [Fuad Hussein|person] spoke. {The minister|person} said so.'),
    ).toEqual({ 'Fuad Hussein': ['Fuad Hussein', 'The minister'] });
  });

  it('the premier is the prime minister', () => {
    expect(castOf('Prime Minister [Nawaf Salam|person] spoke. {The premier|person} said so.')).toMatchObject({
      'Nawaf Salam': ['Nawaf Salam', 'The premier'],
    });
  });

  it('a list of offices is about nobody in particular', () => {
    expect(
      Object.keys(
        castOf('Mayor [Ada Poe|person] spoke. They met {the chief|person}, {the judge|person} and others.'),
      ),
    ).toEqual(['Ada Poe', 'Chief', 'Judge']);
  });

  it('the office in the headline is its one holder’s', () => {
    const { actors } = whoIn(
      'Mayor [Ada Poe|person] spoke. [Bob Elm|person] left.',
      [],
      '{Mayor|person} vetoes bill',
    );
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ada Poe', 2],
      ['Bob Elm', 1],
    ]);
  });

  it('what the headline calls by a noun alone is the one of it in the article', () => {
    const { actors } = whoIn(
      '{A court|government} in Owlia spoke.',
      [],
      '{Court|government} convicts nobody',
    );
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Court', 2]]);
  });

  it('a minister of a party is whoever is named behind the comma', () => {
    expect(
      castOf('{The chief minister|person}, [Bhagwant Mann|person] of the [Elm Party|party], left.'),
    ).toMatchObject({ 'Bhagwant Mann': ['The chief minister', 'Bhagwant Mann'] });
  });

  it('who is the most of all of a union’s leaders is still its leader', () => {
    expect(
      castOf(
        '[Viktor Orban|person], the [European Union|alliance]’s most {Owl-friendly leader|person}, spoke.',
      ),
    ).toMatchObject({ 'Viktor Orban': ['Viktor Orban', 'Owl-friendly leader'] });
  });

  it('what somebody is besides, behind an “and”, is still he', () => {
    expect(
      castOf('[Ada Poe|person], {the bishop|person} of Owlia and {chairman|person} of all, spoke.'),
    ).toMatchObject({ 'Ada Poe': ['Ada Poe', 'the bishop', 'chairman'] });
  });

  it('a barrister’s client is whoever’s barrister he is', () => {
    expect(
      castOf(
        '[Noel Elm|person] left. <His> {barrister|person}, [Paul Owl|person], said <his> {client|person} left.',
      ),
    ).toMatchObject({ 'Noel Elm': expect.arrayContaining(['Noel Elm', 'client']) as string[] });
  });

  it('a former holder of an office is not the one of the headline', () => {
    const { actors } = whoIn(
      'Former captain [Roy Elm|person] spoke. [Ada Poe|person], {the captain|person}, left.',
      [],
      '{Captain|person} stays',
    );
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ada Poe', 3],
      ['Roy Elm', 1],
    ]);
  });

  it('whom somebody identifies the suspect as is the suspect', () => {
    expect(
      castOf('They identified {the suspect|person} as [Paul Owl|person]. {The suspect|person} left.'),
    ).toEqual({ 'Paul Owl': ['the suspect', 'Paul Owl', 'The suspect'] });
  });

  it('the suspect, said to be a national before the verb, is one person without a name', () => {
    expect(Object.values(castOf('{The suspect|person}, {an Owlian national|person}, said so.'))).toEqual([
      ['The suspect', 'an Owlian national'],
    ]);
  });

  it('how old somebody is does not part what he is from him', () => {
    expect(castOf('[Ada Poe|person], 59, is {a member|person}.')).toEqual({
      'Ada Poe': ['Ada Poe', 'a member'],
    });
  });

  it('a role without a name is an unnamed actor, and the shorter description the same one', () => {
    const source =
      '[Iraq|state]’s {Foreign Minister|person} told them. “So it is,” {the minister|person} said.';
    expect(actorIn(source, 'Iraq’s Foreign Minister')).toMatchObject({ unnamed: true, type: 'person' });
    expect(actorIn(source, 'Iraq’s Foreign Minister').mentions).toHaveLength(2);
  });

  it('an apposition says who somebody is', () => {
    expect(
      castOf(
        '[Abdul Rahman Al-Jazairi|person], {a lawmaker|person}, told them. {The lawmaker|person} insisted.',
      ),
    ).toEqual({ 'Abdul Rahman Al-Jazairi': ['Abdul Rahman Al-Jazairi', 'a lawmaker', 'The lawmaker'] });
  });

  it('an apposition may have a place in it', () => {
    expect(
      castOf(
        '[Owl Watch|organisation] left. [Ada Poe|person], its [Africa|place] {director|person}, told them.',
      ),
    ).toMatchObject({ 'Ada Poe': ['Ada Poe', 'director'] });
  });

  it('“the president” is no vice president', () => {
    expect(
      castOf(
        'President [Barack Obama|person] met Vice President [Joe Biden|person]. {The president|person} said so.',
      ),
    ).toMatchObject({ 'Barack Obama': ['Barack Obama', 'The president'] });
  });

  it('“a senior official” is nobody who was named', () => {
    expect(Object.keys(castOf('[Al-Jazairi|person] spoke. {A senior official|person} said so.'))).toEqual([
      'Al-Jazairi',
      'Senior official',
    ]);
  });

  it('whoever is named right after somebody unnamed may be the same, and the reader is asked', () => {
    const { actors, doubts } = whoIn(
      'It is so, {a senior official|person} confirmed. [Abdul Rahman Al-Jazairi|person] told them.',
    );
    expect(actors).toHaveLength(2);
    expect(doubts.map(({ message }) => message)).toEqual([
      'Is this “Abdul Rahman Al-Jazairi”, who is named next?',
    ]);
  });

  it('a new description that opens the next sentence is likely about its subject, and the reader is asked', () => {
    const source = '[Mike Pence|person] spoke. {The Indiana governor|person} said so.';
    const { actors, doubts } = whoIn(source);
    expect(actors.map(({ name }) => name)).toEqual(['Mike Pence']);
    expect(doubts[0]?.message).toBe('Does “The Indiana governor” stand for “Mike Pence”?');
  });
});

describe('words of a name', () => {
  it('in small letters stand for whoever is called so', () => {
    expect(
      Object.keys(
        castOf('[Delhi|place] {police|security-force} left. Then [Delhi Police|security-force] met them.'),
      ),
    ).toEqual(['Delhi Police']);
  });
});

describe('groups', () => {
  it('“the factions” are the armed factions that were spoken of', () => {
    expect(
      castOf(
        '{Armed factions|armed-group} met {analysts|group}. {The factions|armed-group} said so. {These armed factions|armed-group} insisted.',
      ),
    ).toMatchObject({ 'Armed factions': ['Armed factions', 'The factions', 'These armed factions'] });
  });

  it('those within something are only a part of them', () => {
    const cast = castOf(
      '{Armed factions|armed-group} spoke. {Factions|armed-group} within the ‘[Axis of Resistance|alliance]’ insisted.',
    );
    expect(Object.keys(cast)).toEqual([
      'Armed factions',
      'Factions within the ‘Axis of Resistance’',
      'Axis of Resistance',
    ]);
  });

  it('a campaign is one by “his”, by its owner’s name and by “the”', () => {
    expect(
      castOf(
        '[Donald Trump|person] spoke. {His campaign|organisation} said so. [Trump|person]’s {campaign|organisation} won. {The campaign|organisation} insisted.',
      ),
    ).toMatchObject({ 'Trump’s campaign': ['His campaign', 'campaign', 'The campaign'] });
  });

  it.each([
    ['We thank {the President|person}.', false],
    ['{Madam Speaker|person}, we thank all.', false],
    ['We thank {the president|person}.', true],
    ['We thank {an Officer|person}.', true],
    ['{President|person} of what?', true],
  ])('an office with a capital is used as a name is: %s', (text, unnamed) => {
    expect(whoIn(text).actors.map((one) => one.unnamed)).toEqual([unnamed]);
  });

  it('unnamed collectives are of the type group', () => {
    expect(actorIn('It is so, {analysts|group} said.', 'Analysts')).toMatchObject({
      type: 'group',
      unnamed: true,
    });
  });
});

describe('bodies by a noun', () => {
  it('a government and the president beside it are two', () => {
    expect(
      Object.keys(castOf('Talks between {the government|government} and President [Ada Poe|person] failed.')),
    ).toEqual(['Government', 'Ada Poe']);
  });

  it('a union is neither a ministry nor a company', () => {
    expect(
      Object.keys(
        castOf(
          '{The union|organisation} spoke. {The ministry|government} and {the company|organisation} left.',
        ),
      ),
    ).toEqual(['Union', 'Ministry', 'Company']);
  });

  it('the group that speaks is the one that spoke, and no other that has the word in its name', () => {
    const source =
      '[Owl Watch|organisation] said the [Elm Group|armed-group] left. {The group|group} said so.';
    const { read } = marked(source);
    const said = ['Owl Watch', 'The group'].map((source) => saidBy(read, source, []));
    const { actors } = whoIn(source, said);
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Owl Watch', 2],
      ['Elm Group', 1],
    ]);
  });

  it('what a body is known as is the body', () => {
    expect(
      Object.keys(castOf('{The coalition|alliance}, known as the [Elm Platform|other], spoke.')),
    ).toEqual(['Elm Platform']);
  });

  it('“the center” is the one that has it in its name and came last', () => {
    expect(
      castOf(
        '{a centre|organisation} closed. The [Centre for Owls|organisation] spoke. {The centre|organisation} said so.',
      ),
    ).toMatchObject({ 'Centre for Owls': ['Centre for Owls', 'The centre'] });
  });

  it('the army is no rebels who call themselves one, and a board no company', () => {
    expect(
      Object.keys(castOf('The [Owl Liberation Army|armed-group] left. {The army|security-force} stayed.')),
    ).toEqual(['Owl Liberation Army', 'Army']);
    expect(Object.keys(castOf('[Owl Foods|organisation] grew. {The board|organisation} stayed.'))).toEqual([
      'Owl Foods',
      'Board',
    ]);
  });

  it('the army of one state is not the military of another', () => {
    expect(
      Object.keys(
        castOf(
          '{The Israeli army|security-force} left. {The Lebanese army|security-force} stayed. {The Israeli army|security-force} said so.',
        ),
      ),
    ).toHaveLength(2);
    expect(
      Object.keys(
        castOf('{A peacekeeping force|security-force} left. {The Lebanese army|security-force} stayed.'),
      ),
    ).toHaveLength(2);
  });

  it('a state’s main backer is whoever stands before the comma', () => {
    expect(castOf("[Iran|state], [Hezbollah|armed-group]'s {main backer|person}, said so.")).toMatchObject({
      Iran: ['Iran', 'main backer'],
    });
  });

  it('a channel is the one that is named behind it, whatever it is told', () => {
    expect(castOf('[Ada Poe|person] told {the channel|media} [Owl Eye|media] that it rains.')).toMatchObject({
      'Owl Eye': ['the channel', 'Owl Eye'],
    });
    expect(castOf('[Ada Poe|person] told {the paper|media} [Owl Front|armed-group] led.')).toMatchObject({
      'Owl Front': ['Owl Front'],
    });
  });

  it('a company is called without what it deals in', () => {
    expect(castOf('[Hartwell Foods|organisation] grew. [Hartwell|organisation] said so.')).toEqual({
      'Hartwell Foods': ['Hartwell Foods', 'Hartwell'],
    });
  });

  it('a company’s rival is a company', () => {
    expect(
      actorIn('[Owl Foods|organisation] bought {its rival|organisation} [Norra|place].', 'Norra'),
    ).toMatchObject({ type: 'organisation' });
  });

  it('a party may have its sort behind its name, and letters behind an apposition', () => {
    expect(
      castOf(
        'The [Elm Center|organisation] {party|party} grew. {Its rebel group|armed-group}, the [Owl Front|armed-group] (OF), left.',
      ),
    ).toMatchObject({ 'Elm Center': ['Elm Center', 'party'], 'Owl Front': ['Its rebel group', 'Owl Front'] });
  });

  it('what has an article of its own is not of whoever stands before it', () => {
    expect(
      Object.keys(castOf('[Ada Poe|person] told {reporters|group} {the families|group} left.')),
    ).toContain('Families');
  });

  it('so many people are others than so many others', () => {
    expect(Object.keys(castOf('{27 people|group} left. {100 people|group} came.'))).toHaveLength(2);
  });

  it('his party is the one that he has just been said to be of', () => {
    expect(
      castOf(
        '[Elm Party|party] left. [Ada Poe|person], secretary of the [Owl Party|party], said {her party|party} won.',
      ),
    ).toMatchObject({ 'Owl Party': ['Owl Party', 'her party'] });
  });
});

describe('whom a description may not be', () => {
  it('whoever leads a party is told behind it, and was not told before', () => {
    expect(
      castOf(
        '[Milos Poe|person] left. {The leader|person} of the [Owl Party|party], [Dragan Elm|person], said so.',
      ),
    ).toMatchObject({ 'Milos Poe': ['Milos Poe'], 'Dragan Elm': ['The leader', 'Dragan Elm'] });
  });

  it('an ally is nobody who was named last', () => {
    expect(castOf('[Ada Poe|person] spoke. It will defend {its ally|person}.')).toMatchObject({
      'Ada Poe': ['Ada Poe'],
    });
  });

  it('the chapter’s director is whoever stands before the comma', () => {
    expect(castOf("[Nemanja Poe|person], the chapter's {director|person}, spoke.")).toMatchObject({
      'Nemanja Poe': ['Nemanja Poe', 'director'],
    });
  });
});

describe('who a description is, by the name beside it', () => {
  it('is told behind whom it is sent to', () => {
    expect(
      castOf(
        '[Ada Poe|person] left. {The ambassador|person} to the [Owl Union|alliance], [Bob Elm|person], said so.',
      ),
    ).toMatchObject({ 'Ada Poe': ['Ada Poe'], 'Bob Elm': ['The ambassador', 'Bob Elm'] });
  });

  it('is told before a clause of its own', () => {
    expect(
      castOf('[Ada Poe|person] left. They met [Bob Elm|person], {the former premier|person} who was jailed.'),
    ).toMatchObject({ 'Ada Poe': ['Ada Poe'], 'Bob Elm': ['Bob Elm', 'the former premier'] });
  });

  it('is that of the people of whom some speak', () => {
    const article = '{Three people|group} left. [Ada Poe|person] left. Two of {the people|group} said so.';
    const { actors } = whoIn(article, [saidBy(marked(article).read, 'Two of the people', [])]);
    expect(actors.map(({ name }) => name)).toEqual(['Three people', 'Ada Poe']);
  });

  it('is told before a name behind an age or a minister’s office', () => {
    expect(castOf('[Ada Elm|person], 29, {a nurse|person}, left.')).toMatchObject({
      'Ada Elm': ['Ada Elm', 'a nurse'],
    });
    expect(
      castOf('{The mediator|person} in talks, former labour minister [Wout Elm|person], left.'),
    ).toMatchObject({ 'Wout Elm': ['The mediator', 'Wout Elm'] });
  });

  it('is told before a name behind the place that its bearer is of', () => {
    expect(castOf('[Bill Elm|person] of [Owlia|place], {a physician|person}, left.')).toMatchObject({
      'Bill Elm': ['Bill Elm', 'a physician'],
    });
  });

  it('is told before a name behind all that it is of', () => {
    expect(
      castOf(
        'It includes {the chief|person} of staff of the [Owl Forces|armed-group] ([OF|armed-group]), [Abdul Elm|person], too.',
      ),
    ).toMatchObject({ 'Abdul Elm': ['the chief', 'Abdul Elm'] });
  });

  it('by “the organization” is a body before it is an armed group', () => {
    expect(
      castOf(
        '[Wagner|armed-group] left. [Owl Watch|organisation] researcher [Ada Poe|person] said {the organization|organisation} knew.',
      ),
    ).toMatchObject({ 'Owl Watch': ['Owl Watch', 'the organization'] });
  });

  it('is told of whoever himself is it', () => {
    expect(castOf('[Karl Elm|person], himself {a former organizer|person}, left.')).toMatchObject({
      'Karl Elm': ['Karl Elm', 'a former organizer'],
    });
  });

  it('is the outlet whose name stands before it', () => {
    expect(castOf('He told [ORP|organisation] {radio|media} that.')).toMatchObject({ ORP: ['ORP', 'radio'] });
  });

  it('is told of whoever is described as it', () => {
    expect(castOf('He described [Ada Elm|person] as {the kindest person|person} there.')).toMatchObject({
      'Ada Elm': ['Ada Elm', 'the kindest person'],
    });
  });

  it('is not found in whatever body was last named', () => {
    expect(
      castOf('[Owl Food Programme|organisation] came. {The school|organisation} was locked.'),
    ).toMatchObject({
      'Owl Food Programme': ['Owl Food Programme'],
    });
  });

  it('by a party is whoever was elected', () => {
    expect(
      castOf('[Bob Owl|person] left. It came from Senator [Bill Elm|person]. {the Republican|person} spoke.'),
    ).toMatchObject({ 'Bill Elm': ['Bill Elm', 'the Republican'] });
  });

  it('as “the force” is the only one that has a name', () => {
    expect(
      castOf(
        '[Elm Police|security-force] came. A. B. C. D. E. It had a referral from {the force|security-force}.',
      ),
    ).toMatchObject({ 'Elm Police': ['Elm Police', 'the force'] });
  });

  it('is nobody’s where anyone is meant', () => {
    expect(Object.keys(castOf('[Ada Poe|person] wrote {an app harms anyone|group}. They met.'))).toEqual([
      'Ada Poe',
    ]);
  });
});
