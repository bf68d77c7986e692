import { ActionItemId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import { expect, it } from 'vitest';
import { INCIDENT } from '../testing/index.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { EMPTY_DRAFT, postmortemStream } from './draft.ts';
import { evolvePostmortem } from './evolve.ts';
import type { TakenOver } from './take-over.ts';
import { decideTakeOver } from './take-over.ts';

const given = behaviourOf<PostmortemDraft, TakenOver, PostmortemEvent>({
  stream: postmortemStream(INCIDENT),
  initial: EMPTY_DRAFT,
  decide: (state, taken, now) => decideTakeOver(state, taken, { now, seal: text }),
  evolve: evolvePostmortem,
  isPublic: () => false,
});

const now = time('22:00');
const idOf = (nth: number) => ActionItemId.parse(`item${String(nth).padStart(8, '0')}`);
const sort = { kind: 'prevent', priority: 'medium' } as const;
const add = (nth: number) =>
  ({ type: 'AddActionItem', incidentId: INCIDENT, itemId: idOf(nth), title: `Do ${nth}`, ...sort }) as const;
const added = (nth: number) =>
  ({
    type: 'ActionItemAdded',
    data: {
      ...{ itemId: idOf(nth), title: text(`Do ${nth}`), ...sort },
      ...{ owner: null, due: null, tracker: null },
    },
    happenedAt: now,
  }) as const;
const words = { incidentId: INCIDENT, sections: { summary: 'A queue ran full.' }, own: [], factors: [], after: 0 };

it('takes words and action items over together', () => {
  const change = { ...add(1), type: 'ChangeActionItem', title: 'Do it' } as const;
  expect(given(added(1)).when({ words, items: [change, add(2)] }, now)).toMatchObject([
    { type: 'PostmortemWritten', data: { sections: { summary: text('A queue ran full.') } } },
    { type: 'ActionItemChanged', data: { itemId: idOf(1), title: text('Do it') } },
    added(2),
  ]);
});

it('takes nothing where any of it is refused', () => {
  const lost = { ...add(2), type: 'ChangeActionItem' } as const;
  expect(given(added(1)).refused({ words, items: [lost] })).toBe('action-item-not-found');
  expect(given(added(1)).refused({ words: { ...words, after: -1 }, items: [add(2)] })).toBe('newer-draft');
  const most = Array.from({ length: 99 }, (_, nth) => added(nth));
  expect(given(...most).when({ words: null, items: [add(99)] }, now)).toEqual([added(99)]);
  expect(given(...most).refused({ words: null, items: [add(99), add(100)] })).toBe('too-many-action-items');
});
