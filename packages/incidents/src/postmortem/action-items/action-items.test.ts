import { ActionItemId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../../testing/index.ts';
import type { CommitmentCommand } from '../commitments/commands.ts';
import { decideCommitment } from '../commitments/decide.ts';
import type { PostmortemDraft, PostmortemEvent } from '../draft.ts';
import { EMPTY_DRAFT, postmortemStream } from '../draft.ts';
import { evolvePostmortem } from '../evolve.ts';
import { ActionItemFields } from './action-item.ts';
import type { ActionItemCommand } from './commands.ts';
import { decideActionItem } from './decide.ts';
import { MOST_ACTION_ITEMS } from './refusals.ts';

const TODAY = '2024-04-20';
const now = time('22:00');

function decide(state: PostmortemDraft, command: ActionItemCommand | CommitmentCommand, at: typeof now) {
  const deciding = { now: at, seal: text, today: TODAY };
  switch (command.type) {
    case 'MakeCommitment':
    case 'MoveCommitment':
    case 'KeepCommitment':
    case 'DropCommitment':
    case 'RunOutCommitment':
      return decideCommitment(state, command, deciding);
    default:
      return decideActionItem(state, command, deciding);
  }
}

const given = behaviourOf<PostmortemDraft, ActionItemCommand | CommitmentCommand, PostmortemEvent>({
  stream: postmortemStream(INCIDENT),
  initial: EMPTY_DRAFT,
  decide,
  evolve: evolvePostmortem,
  isPublic: (event) => event.type.startsWith('Commitment') || event.type === 'PostmortemPublished',
});

const itemId = ActionItemId.parse('item00000001');
const of = { incidentId: INCIDENT, itemId };
const words = { title: 'Alert on a full queue', kind: 'detect', priority: 'high', owner: 'Queues' } as const;
const said = { title: text(words.title), kind: 'detect', priority: 'high', owner: text('Queues') } as const;
const tracker = 'https://tracker.example.com/Q-12';
const happened = <Event extends PostmortemEvent>(event: Event) => ({ ...event, happenedAt: now });

const added = happened({
  type: 'ActionItemAdded',
  data: { itemId, ...said, due: '2024-05-01', tracker: text(tracker) },
} as const);
const publication = happened({
  type: 'PostmortemPublished',
  data: { revision: 1, title: text('Messages'), text: text('It is over.'), sections: [] },
} as const);
const made = happened({
  type: 'CommitmentMade',
  data: { itemId, title: text('We will be alerted'), due: '2024-05-01' },
} as const);
const done = happened({ type: 'ActionItemDone', data: { itemId, evidence: text('Fired in a test.') } } as const);
const kept = happened({ type: 'CommitmentKept', data: { itemId, evidence: text('Fired in a test.') } } as const);

const add = { type: 'AddActionItem', ...of, ...words, due: '2024-05-01', tracker } as const;
const make = { type: 'MakeCommitment', ...of, title: 'We will be alerted', due: '2024-05-01' } as const;
const finish = { type: 'FinishActionItem', ...of, evidence: 'Fired in a test.' } as const;
const drop = { type: 'DropActionItem', ...of, reason: 'The queue is gone.' } as const;

describe('an action item', () => {
  it('is added with what it says, and is open', () => {
    expect(given().when(add, now)).toEqual([added]);
    expect(given(added).state.actionItems).toMatchObject([
      { id: itemId, state: 'open', addedAt: now, commitment: null },
    ]);
  });

  it('is changed as a whole, and not at all by the same words', () => {
    const change = { ...add, type: 'ChangeActionItem' } as const;
    expect(given(added).when(change, now)).toEqual([]);
    expect(given(added).when({ ...change, owner: null }, now)).toMatchObject([{ data: { owner: null } }]);
  });

  it('ends with evidence or with a reason, and can be opened again', () => {
    expect(given(added).when(finish, now)).toEqual([done]);
    expect(given(added, done).state.actionItems).toMatchObject([
      { state: 'done', outcome: text('Fired in a test.'), endedAt: now },
    ]);
    expect(given(added).when(drop, now)).toMatchObject([{ type: 'ActionItemDropped' }]);
    const reopened = happened({ type: 'ActionItemReopened', data: { itemId } } as const);
    expect(given(added, done).when({ type: 'ReopenActionItem', ...of }, now)).toEqual([reopened]);
    expect(given(added, done, reopened).state.actionItems).toMatchObject([
      { state: 'open', outcome: null, endedAt: null },
    ]);
  });

  it.each([
    ['action-item-not-found', given(), finish],
    ['too-many-action-items', given(...Array.from({ length: MOST_ACTION_ITEMS }, () => added)), add],
    ['commitment-ended', given(added, publication, made, done, kept), { type: 'ReopenActionItem', ...of }],
    ['action-item-not-open', given(added, done), finish],
    ['action-item-not-open', given(added, done), drop],
    ['action-item-open', given(added), { type: 'ReopenActionItem', ...of }],
    ['is-commitment', given(added, publication, made), finish],
    ['is-commitment', given(added, publication, made), { ...add, type: 'ChangeActionItem', due: '2024-06-01' }],
    ['already-committed', given(added, publication, made), make],
    ['not-committed', given(added), { type: 'KeepCommitment', ...of, evidence: 'Done.' }],
    ['postmortem-not-published', given(added), make],
    [
      'same-day',
      given(added, publication, made),
      { type: 'MoveCommitment', ...of, due: '2024-05-01', reason: 'Later.' },
    ],
    ['day-is-over', given(added, publication), { ...make, due: '2024-04-19' }],
    [
      'day-is-over',
      given(added, publication, made),
      { type: 'MoveCommitment', ...of, due: '2024-04-19', reason: 'Sooner.' },
    ],
  ] as const)('refuses with %s', (code, past, command) => {
    expect(past.refused(command)).toBe(code);
  });

  it.each([
    [{ title: 'Do it', due: '1 May' }, 'Give the day as YYYY-MM-DD.'],
    [{ title: 'Do it', due: '2024-02-30' }, 'Give the day as YYYY-MM-DD.'],
    [
      { title: 'Do it', tracker: 'javascript:alert(1)' },
      'Give the whole address, such as https://tracker.example.com/PROJ-12.',
    ],
  ])('asks for what it can keep (%#)', (fields, message) => {
    expect(ActionItemFields.safeParse(fields).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('a commitment', () => {
  const committed = given(added, publication, made);

  it('is told in words of its own', () => {
    expect(given(added, publication).when(make, now)).toEqual([made]);
    expect(committed.state.actionItems).toMatchObject([
      { title: said.title, commitment: { title: text('We will be alerted'), due: '2024-05-01', state: 'open' } },
    ]);
  });

  it('keeps each day that it was due by, and the team follows the new one', () => {
    const reason = text('The new queue comes first.');
    const moved = happened({ type: 'CommitmentMoved', data: { itemId, due: '2024-06-01', reason } } as const);
    const [item] = given(added, publication, made, moved).state.actionItems;
    expect(item).toMatchObject({ due: '2024-06-01' });
    expect(item?.commitment?.slips).toMatchObject([{ from: '2024-05-01', to: '2024-06-01', reason }]);
  });

  it('ends together with its action item', () => {
    const kept = committed.when({ type: 'KeepCommitment', ...of, evidence: 'Fired in a test.' }, now);
    expect(kept).toEqual([
      done,
      happened({ type: 'CommitmentKept', data: { itemId, evidence: text('Fired in a test.') } }),
    ]);
    const dropped = committed.when({ type: 'DropCommitment', ...of, reason: 'The queue is gone.' }, now);
    expect(dropped).toMatchObject([{ type: 'ActionItemDropped' }, { type: 'CommitmentDropped' }]);
  });

  it('is told to be late once for each day that passed without it', () => {
    const late = { ...made, data: { ...made.data, due: '2024-04-19' } };
    const command = { type: 'RunOutCommitment', ...of, due: '2024-04-19' } as const;
    const [ran] = given(added, publication, late).when(command, now);
    expect(ran).toEqual(happened({ type: 'CommitmentRanOut', data: { itemId, due: '2024-04-19' } }));
    expect(
      given(
        added,
        publication,
        late,
        happened({ type: 'CommitmentRanOut', data: { itemId, due: '2024-04-19' } } as const),
      ).when(command, now),
    ).toEqual([]);
    expect(committed.when({ ...command, due: '2024-05-01' }, now)).toEqual([]);
    const today = { ...made, data: { ...made.data, due: TODAY } };
    expect(given(added, publication, today).when({ ...command, due: TODAY }, now)).toEqual([]);
  });
});
