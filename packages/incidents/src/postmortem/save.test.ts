import { SectionId } from '@candor/log';
import { behaviourOf, redacted, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../testing/index.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { EMPTY_DRAFT, postmortemStream, SavePostmortemDraft } from './draft.ts';
import { evolvePostmortem, postmortemOf } from './evolve.ts';
import { decidePostmortem } from './save.ts';

const given = behaviourOf<PostmortemDraft, SavePostmortemDraft, PostmortemEvent>({
  stream: postmortemStream(INCIDENT),
  initial: EMPTY_DRAFT,
  decide: (state, command, now) => decidePostmortem(state, command, { now, seal: text }),
  evolve: evolvePostmortem,
  isPublic: () => false,
});

const now = time('22:00');
const OWN = { id: SectionId.parse('section00001'), title: 'What support heard', text: 'Calls doubled.' };
const save: SavePostmortemDraft = {
  incidentId: INCIDENT,
  sections: { summary: 'Nobody could send messages.' },
  own: [OWN],
  factors: ['No second channel'],
  template: 'light',
  after: 0,
};
const saved: PostmortemEvent & { happenedAt: typeof now } = {
  type: 'PostmortemWritten',
  data: {
    sections: { summary: text('Nobody could send messages.') },
    own: [{ ...OWN, title: text(OWN.title), text: text(OWN.text) }],
    factors: [text('No second channel')],
    template: 'light',
  },
  happenedAt: now,
};
const former = {
  type: 'PostmortemDraftSaved',
  data: {
    sections: { summary: text('Nobody could send messages.') },
    actionItems: [
      { title: text('Open a status page'), owner: text('Operations'), due: '2024-05-01' },
      { title: text('Keep a second channel ready'), owner: null, due: null },
    ],
  },
  happenedAt: now,
} as const;

describe('SavePostmortemDraft', () => {
  it('saves what people wrote, each text sealed', () => {
    expect(given().when(save, now)).toEqual([saved]);
  });

  it('becomes the draft as a whole, in a version that counts the saves', () => {
    expect(given(saved).state).toMatchObject({ ...saved.data, version: 1, savedAt: now, authors: ['op1'] });
    const less = { ...saved, data: { sections: {}, own: [], factors: [], template: null } };
    expect(given(saved, less).state).toMatchObject({ ...less.data, version: 2, since: {} });
  });

  it('knows since which event each section says what it says', () => {
    const sections = { ...saved.data.sections, went_well: text('People helped each other.') };
    const more = { ...saved, data: { ...saved.data, sections } };
    expect(given(saved, more).state.since).toEqual({ summary: 1, [OWN.id]: 1, went_well: 2 });
    const other = { ...more, data: { ...more.data, sections: { ...sections, summary: text('Few could.') } } };
    expect(given(saved, more, other).state.since).toEqual({ summary: 3, [OWN.id]: 1, went_well: 2 });
  });

  it('is the same in whatever order its events are handed over', () => {
    const less = { ...saved, data: { sections: {}, own: [], factors: [], template: null } };
    const { events, state } = given(saved, less);
    expect(postmortemOf(events.toReversed())).toEqual(state);
  });

  it('does nothing when it says the same', () => {
    expect(given(saved).when({ ...save, after: 1 }, now)).toEqual([]);
    expect(given().when({ ...save, sections: {}, own: [], factors: [], template: null }, now)).toEqual([]);
  });

  it.each<[string, Partial<SavePostmortemDraft>]>([
    ['a section more', { sections: { ...save.sections, went_well: 'People helped each other.' } }],
    ['a section less', { sections: {} }],
    ['other words', { sections: { summary: 'Few could send messages.' } }],
    ['a section of its own less', { own: [] }],
    ['another title', { own: [{ ...OWN, title: 'Support' }] }],
    ['another factor', { factors: ['One region'] }],
    ['another template', { template: 'full' }],
  ])('saves %s', (_, change) => {
    expect(given(saved).when({ ...save, ...change, after: 1 }, now)).toHaveLength(1);
  });

  it('keeps the very text of a section that says the same, so that its hash stays', () => {
    const [event] = given(saved).when({ ...save, factors: [], after: 1 }, now);
    expect(event?.data).toMatchObject({
      sections: { summary: saved.type === 'PostmortemWritten' && saved.data.sections.summary },
    });
  });

  it('saves over a redacted section, and takes it away', () => {
    const data = { ...saved.data, sections: { summary: redacted(text('Ada could not send messages.')) } };
    const past = given({ ...saved, data } as typeof saved);
    expect(past.when({ ...save, after: 1 }, now)).toHaveLength(1);
    expect(past.when({ ...save, sections: {}, after: 1 }, now)).toHaveLength(1);
  });

  it('is refused when somebody saved since, even the same', () => {
    expect(given(saved).refused(save)).toBe('newer-draft');
    expect(() => given(saved).when(save)).toThrow(
      expect.objectContaining({ kind: 'conflict', details: { after: 0, latest: 1 } }),
    );
  });

  it('keeps the action items of a draft that an earlier release saved', () => {
    const { state } = given(former, saved);
    expect(state.actionItems).toMatchObject([
      {
        id: 'draft0000001',
        title: text('Open a status page'),
        owner: text('Operations'),
        due: '2024-05-01',
        state: 'open',
      },
      { id: 'draft0000002', title: text('Keep a second channel ready'), owner: null, due: null },
    ]);
    expect(state).toMatchObject({ version: 2, since: { summary: 1, [OWN.id]: 2 } });
  });

  it('keeps since when such an item is there, though each save held all of them', () => {
    const [first, second] = former.data.actionItems;
    const again = { title: text(second.title.text ?? ''), owner: null, due: '2024-06-01' };
    const later = time('23:00');
    const { actionItems } = given(
      { ...former, data: { ...former.data, actionItems: [second] } },
      { ...former, data: { ...former.data, actionItems: [first, again] }, happenedAt: later },
    ).state;
    expect(actionItems.map(({ addedAt }) => addedAt)).toEqual([later, now]);
  });
});

describe('what a form may send', () => {
  it('is nothing but the version', () => {
    const empty = { incidentId: INCIDENT, sections: {}, own: [], factors: [], after: 0 };
    expect(SavePostmortemDraft.parse({ incidentId: INCIDENT, after: 0 })).toEqual(empty);
  });

  it.each([
    [{ sections: { summary: '' } }, 'The text is empty.'],
    [{ own: [OWN, OWN] }, 'Two sections have the same id.'],
    [{ factors: ['One region', 'one Region'] }, 'Name each contributing factor once.'],
    [{ actionItems: [] }, 'Unrecognized key: "actionItems"'],
  ])('is refused with a hint (%#)', (said, message) => {
    const issues = SavePostmortemDraft.safeParse({ incidentId: INCIDENT, after: 0, ...said }).error?.issues;
    expect(issues?.map((issue) => issue.message)).toEqual([message]);
  });

  it('has no section that nobody knows', () => {
    const sections = { root_cause: 'Somebody.' };
    expect(SavePostmortemDraft.safeParse({ incidentId: INCIDENT, after: 0, sections }).success).toBe(false);
  });
});
