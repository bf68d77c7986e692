import { describe, expect, it } from 'vitest';
import { Invalid } from '../../../forms/sent/problems.ts';
import { addSection, moveSection, putBack, removeSection, renew, takeOver } from './arrange.ts';
import { ownGone, ownOrder } from './own-order.ts';

const [one, two, three] = ['one000000000', 'two000000000', 'three0000000'] as const;
const typed = { 'own.order': [one, two].join(), [`own.${one}.text`]: 'First.', 'section.summary': 'It was late.\r\n' };

describe('sections of the team’s own', () => {
  it('come at the end, move by one place, and stay where they are at an end', () => {
    const added = addSection(typed, three);
    expect(ownOrder(added)).toEqual([one, two, three]);
    expect(ownOrder(moveSection(added, three, -1))).toEqual([one, three, two]);
    expect(ownOrder(moveSection(added, three, 1))).toEqual([one, two, three]);
    expect(ownOrder(moveSection(added, one, -1))).toEqual([one, two, three]);
    expect(ownOrder(moveSection(added, 'unknown00000', 1))).toEqual([one, two, three]);
  });

  it('keep their words when they are removed, and come back with them', () => {
    const removed = removeSection(typed, one);
    expect([ownOrder(removed), ownGone(removed)]).toEqual([[two], [one]]);
    expect(removed[`own.${one}.text`]).toBe('First.');
    const back = putBack(removed, one);
    expect([ownOrder(back), ownGone(back)]).toEqual([[two, one], []]);
    expect(ownOrder(putBack(typed, three))).toEqual([one, two]);
  });

  it('leave everything else that was typed as it is, and say where to go on', () => {
    const moved = moveSection(typed, two, -1);
    expect(moved).toMatchObject({ 'section.summary': 'It was late.\r\n', focus: `own.${two}.title` });
  });
});

describe('a generated sentence', () => {
  const sentence = 'Two updates were published (record 3, 5).';

  it('is taken over once, behind what is there', () => {
    const taken = takeOver(typed, 'section.summary', sentence);
    expect(taken['section.summary']).toBe(`It was late.\n\n${sentence}`);
    expect(takeOver(taken, 'section.summary', sentence)['section.summary']).toBe(taken['section.summary']);
    expect(takeOver({}, 'section.summary', sentence)['section.summary']).toBe(sentence);
  });

  it('is put in the place of the one of then, over line breaks, and nothing else changes', () => {
    const fields = { 'section.summary': 'Before.\r\nIt took\r\n2 h (record 3). After, 2 h.' };
    const renewed = renew(fields, 'section.summary', {
      from: 'It took\n2 h (record 3).',
      to: 'It took 3 h (record 4).',
    });
    expect(renewed['section.summary']).toBe('Before.\nIt took 3 h (record 4). After, 2 h.');
  });

  it('goes with the space behind it where the record tells nothing in its place', () => {
    const fields = { 'section.summary': 'Before. Gone (record 3). After.' };
    expect(renew(fields, 'section.summary', { from: 'Gone (record 3).', to: '' })['section.summary']).toBe(
      'Before. After.',
    );
  });

  it('is not put where the one of then does not stand any more', () => {
    expect(() => renew(typed, 'section.summary', { from: 'Gone.', to: 'Here.' })).toThrow(Invalid);
  });
});
