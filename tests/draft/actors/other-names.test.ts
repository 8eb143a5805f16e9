import { describe, expect, it } from 'vitest';
import { actorIn, castOf } from './marked.ts';

const namesIn = (source: string): string[] => Object.keys(castOf(source));

describe('another name that the article gives', () => {
  it('in brackets is the same actor, whatever it stands for', () => {
    expect(
      castOf('The [Owl Protection Units|armed-group] ([YPG|armed-group]) spoke. The [YPG|armed-group] left.'),
    ).toEqual({ 'Owl Protection Units': ['Owl Protection Units', 'YPG', 'YPG'] });
  });

  it('in brackets behind the place that a name ends in is the same actor', () => {
    expect(
      namesIn('The [United Owl Force|organisation] in [Owlia|state] ([UNIFOW|organisation]) spoke.'),
    ).not.toContain('UNIFOW');
  });

  it('in brackets behind a state belongs to the mission that is named after it', () => {
    expect(
      castOf(
        'The [Owl Mission|organisation] in the [Republic of the Congo|state] ([MONUSCO|organisation]) spoke.',
      ),
    ).toMatchObject({ 'Owl Mission': ['Owl Mission', 'MONUSCO'] });
  });

  it('after “or” is the same actor', () => {
    expect(namesIn('The [Owl Workers Party|party], or [PKK|armed-group], spoke.')).toEqual([
      'Owl Workers Party',
    ]);
  });

  it('that it says somebody is known by is the same actor', () => {
    expect(namesIn('[Mohamed Dagalo|person], known as [Hemedti|person], spoke.')).toEqual(['Mohamed Dagalo']);
    expect(
      namesIn('[Owls Without Borders|organisation], known by its French acronym [MSF|organisation], spoke.'),
    ).toEqual(['Owls Without Borders']);
  });

  it('is no state, no person of another kind and no name in a list', () => {
    expect(namesIn('The [Owl Party|party] ([UK|state]) spoke.')).toHaveLength(2);
    expect(namesIn('[Ada Poe|person] ([BBC|media]) spoke.')).toHaveLength(2);
    expect(namesIn('The [Owl Party|party], or the [Elm Party|party], spoke.')).toHaveLength(2);
  });

  it('of a chamber or an assembly is what its whole name begins with', () => {
    expect(castOf('The [House of Representatives|government] met. The [House|place] voted.')).toEqual({
      'House of Representatives': ['House of Representatives', 'House'],
    });
    expect(castOf('The [White House|government] spoke. The [House|place] voted.')).toMatchObject({
      'White House': ['White House'],
    });
    expect(
      castOf('The [General Assembly of the Owls|government] met. The [General Assembly|organisation] voted.'),
    ).toEqual({ 'General Assembly of the Owls': ['General Assembly of the Owls', 'General Assembly'] });
  });

  it('of initials leaves out what owns', () => {
    expect(namesIn("The [Owl People's Front|armed-group] spoke. The [OPF|armed-group] left.")).toEqual([
      "Owl People's Front",
    ]);
  });

  it('made of the beginnings of words is the same actor', () => {
    expect(
      namesIn('The [U.S. Central Command|security-force] spoke. [CENTCOM|security-force] left.'),
    ).toEqual(['U.S. Central Command']);
  });
});

describe('a body that is described', () => {
  it('is the one whose name stands beside it', () => {
    expect(
      castOf(
        "[Owl Jihad|armed-group]'s {armed wing|group}, the [Elm Brigades|armed-group], spoke. [Ada Poe|person] met it.",
      ),
    ).toMatchObject({ 'Elm Brigades': ['armed wing', 'Elm Brigades'] });
    expect(castOf('The [Owl Observatory|organisation], {a war monitor|person}, said so.')).toMatchObject({
      'Owl Observatory': ['Owl Observatory', 'a war monitor'],
    });
  });

  it('is the name that its sort stands right beside', () => {
    expect(castOf('The [Fano|armed-group] {militia|armed-group} spoke.')).toEqual({
      Fano: ['Fano', 'militia'],
    });
    expect(castOf('{Public broadcaster|media} [RTP|organisation] spoke.')).toEqual({
      RTP: ['Public broadcaster', 'RTP'],
    });
    expect(castOf("[Owlia|state]'s {ally|person}, the [Elm Union|organisation], spoke.")).toMatchObject({
      'Elm Union': ['ally', 'Elm Union'],
    });
  });

  it('is a company where “the company” is said, and of several the one that is gone on about', () => {
    expect(
      castOf(
        'The [Owl Group|organisation] met the [Elm Group|organisation]. The [Owl Post|media] wrote that {the company|organisation} spoke.',
      ),
    ).toMatchObject({ 'Owl Group': ['Owl Group', 'the company'] });
  });

  it('that is called a group is no armed group', () => {
    expect(
      actorIn('The [Owl Conference|organisation], {a campaign group|group}, spoke.', 'Owl Conference').type,
    ).toBe('organisation');
  });

  it('by its members is the armed group that was named', () => {
    expect(castOf('The [Owls|armed-group] spoke. {The rebels|armed-group} left.')).toEqual({
      Owls: ['Owls', 'The rebels'],
    });
    expect(castOf('The [Owl Committees|organisation] spoke. {The committees|organisation} left.')).toEqual({
      'Owl Committees': ['Owl Committees', 'The committees'],
    });
  });
});

describe('what a pronoun owns', () => {
  it('is called by its owner’s name', () => {
    expect(namesIn('[Ada Poe|person] spoke. {Her office|government} left.')).toEqual([
      'Ada Poe',
      "Ada Poe's office",
    ]);
    expect(namesIn('[Ada Poe|person], {whose government|government} fell, left.')).toContain(
      "Ada Poe's government",
    );
  });
});
