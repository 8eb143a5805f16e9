import { describe, expect, it } from 'vitest';
import { drafted } from '../drafted.ts';

describe('one of some', () => {
  it('speaks for himself, and the others are not taken to say it', () => {
    const { statements, whoIs } = drafted(
      'The doctors met in the ward.',
      'One of the doctors, who asked not to be named, said the ward was full. He added that the others had left.',
    );
    expect(statements).toEqual([
      'one-of-the-doctors [said] the ward was full',
      'one-of-the-doctors [added] that the others had left',
    ]);
    expect(whoIs('The doctors')).toBe('doctors');
  });

  it('is who a later description is of', () => {
    const { speakers } = drafted(
      'One of the militias denied that it had fired. The militia said it was far away from the town.',
    );
    expect(speakers).toEqual(['one-of-the-militias', 'one-of-the-militias']);
  });

  it('is the witness of a clause, and so is the "she" behind it', () => {
    const { speakers } = drafted(
      'One of the witnesses, whose name was kept from the jury, said two men had come to her house.',
      '“I thought only the police knew where I was,” she said.',
    );
    expect(speakers).toEqual(['one-of-the-witnesses', 'one-of-the-witnesses']);
  });

  it('is who is named behind a comma', () => {
    const { speakers } = drafted('One of the doctors, Ali Hassan, said the ward was full all of the night.');
    expect(speakers).toEqual(['ali-hassan']);
  });
});
