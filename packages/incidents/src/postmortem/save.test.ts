import { behaviourOf, redacted, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../testing/index.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { EMPTY_DRAFT, postmortemStream, SavePostmortemDraft } from './draft.ts';
import { decidePostmortem, evolvePostmortem } from './save.ts';

const given = behaviourOf<PostmortemDraft, SavePostmortemDraft, PostmortemEvent>({
  stream: postmortemStream(INCIDENT),
  initial: EMPTY_DRAFT,
  decide: (state, command, now) => decidePostmortem(state, command, { now, seal: text }),
  evolve: evolvePostmortem,
  isPublic: () => false,
});

const now = time('22:00');
const save: SavePostmortemDraft = {
  incidentId: INCIDENT,
  sections: { summary: 'Nobody could send messages.' },
  actionItems: [
    { title: 'Open a status page', owner: 'Operations', due: '2024-05-01' },
    { title: 'Keep a second channel ready' },
  ],
  after: 0,
};
const saved: PostmortemEvent & { happenedAt: typeof now } = {
  type: 'PostmortemDraftSaved',
  data: {
    sections: { summary: text('Nobody could send messages.') },
    actionItems: [
      { title: text('Open a status page'), owner: text('Operations'), due: '2024-05-01' },
      { title: text('Keep a second channel ready'), owner: null, due: null },
    ],
  },
  happenedAt: now,
};

describe('SavePostmortemDraft', () => {
  it('saves what people wrote, each text sealed', () => {
    expect(given().when(save, now)).toEqual([saved]);
  });

  it('becomes the draft as a whole, in a version that counts the saves', () => {
    expect(given(saved).state).toEqual({ ...EMPTY_DRAFT, ...saved.data, version: 1, savedAt: now, revisions: [] });
    const less = { ...saved, data: { sections: {}, actionItems: [] } };
    expect(given(saved, less).state).toEqual({ ...EMPTY_DRAFT, version: 2, savedAt: now });
  });

  it('does nothing when it says the same', () => {
    expect(given(saved).when({ ...save, after: 1 }, now)).toEqual([]);
    expect(given().when({ ...save, sections: {}, actionItems: [] }, now)).toEqual([]);
  });

  it.each<[string, Partial<SavePostmortemDraft>]>([
    ['a section more', { sections: { ...save.sections, went_well: 'People helped each other.' } }],
    ['a section less', { sections: {} }],
    ['other words', { sections: { summary: 'Few could send messages.' } }],
    ['an action item less', { actionItems: save.actionItems.slice(1) }],
    ['an action item more', { actionItems: [...save.actionItems, { title: 'Say it in every language' }] }],
    ['another order', { actionItems: save.actionItems.toReversed() }],
    ['another owner', { actionItems: save.actionItems.map((item) => ({ ...item, owner: 'Communications' })) }],
    ['another day', { actionItems: save.actionItems.map((item) => ({ ...item, due: '2024-06-01' })) }],
  ])('saves %s', (_, change) => {
    expect(given(saved).when({ ...save, ...change, after: 1 }, now)).toHaveLength(1);
  });

  it('saves over a redacted section, and takes it away', () => {
    const data = { ...saved.data, sections: { summary: redacted(text('Ada could not send messages.')) } };
    const past = given({ ...saved, data });
    expect(past.when({ ...save, after: 1 }, now)).toHaveLength(1);
    expect(past.when({ ...save, sections: {}, after: 1 }, now)).toHaveLength(1);
  });

  it('is refused when somebody saved since, even the same', () => {
    expect(given(saved).refused(save)).toBe('newer-draft');
    expect(() => given(saved).when(save)).toThrow(
      expect.objectContaining({ kind: 'conflict', details: { after: 0, latest: 1 } }),
    );
  });
});

describe('what a form may send', () => {
  it('is nothing but the version', () => {
    expect(SavePostmortemDraft.parse({ incidentId: INCIDENT, after: 0 })).toEqual({
      incidentId: INCIDENT,
      sections: {},
      actionItems: [],
      after: 0,
    });
  });

  it.each([
    [{ sections: { summary: '' } }, 'The text is empty.'],
    [{ actionItems: [{ title: 'Do it', due: '1 May' }] }, 'Give the day as YYYY-MM-DD.'],
    [{ actionItems: [{ title: 'Do it', due: '2024-02-30' }] }, 'Give the day as YYYY-MM-DD.'],
    [{ actionItems: Array.from({ length: 101 }, () => ({ title: 'Do it' })) }, 'Keep at most 100 action items.'],
  ])('is refused with a hint (%#)', (said, message) => {
    const issues = SavePostmortemDraft.safeParse({ incidentId: INCIDENT, after: 0, ...said }).error?.issues;
    expect(issues?.map((issue) => issue.message)).toEqual([message]);
  });

  it('has no section that nobody knows', () => {
    const sections = { root_cause: 'Somebody.' };
    expect(SavePostmortemDraft.safeParse({ incidentId: INCIDENT, after: 0, sections }).success).toBe(false);
  });
});
