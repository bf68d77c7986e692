import { behaviourOf, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../../testing/index.ts';
import type { PostmortemDraft, PostmortemEvent } from '../draft.ts';
import { EMPTY_DRAFT, postmortemStream } from '../draft.ts';
import { evolvePostmortem } from '../evolve.ts';
import type { ReviewCommand } from './review.ts';
import { approvalsOf, decideReview, postmortemStatus } from './review.ts';

const givenBy = (by: string) =>
  behaviourOf<PostmortemDraft, ReviewCommand, PostmortemEvent>({
    stream: postmortemStream(INCIDENT),
    initial: EMPTY_DRAFT,
    decide: (state, command, now) => decideReview(state, command, { now, seal: text, by }),
    evolve: evolvePostmortem,
    isPublic: (event) => event.type === 'PostmortemPublished',
  });
const given = givenBy('reviewer');

const now = time('22:00');
const happened = <Event extends PostmortemEvent>(event: Event) => ({ ...event, happenedAt: now });
const written = happened({
  type: 'PostmortemWritten',
  data: { sections: { summary: text('A queue ran full.') }, own: [], factors: [], template: null },
} as const);
const rewritten = { ...written, data: { ...written.data, sections: { summary: text('Two queues ran full.') } } };
const asked = happened({ type: 'PostmortemReviewAsked', data: { note: null } } as const);
const approved = happened({ type: 'PostmortemApproved', data: { version: 1, note: null } } as const);
const changes = happened({ type: 'PostmortemChangesAsked', data: { version: 1, note: text('Which queue?') } } as const);
const publication = happened({
  type: 'PostmortemPublished',
  data: { revision: 1, title: text('Messages'), text: text('It is over.'), sections: [] },
} as const);

const approve = { type: 'ApprovePostmortem', incidentId: INCIDENT, version: 1 } as const;

describe('a review', () => {
  it('is asked for, approved, or answered with what should change', () => {
    expect(given(written).when({ type: 'AskForReview', incidentId: INCIDENT }, now)).toEqual([asked]);
    expect(given(written, asked).when(approve, now)).toEqual([approved]);
    const command = { type: 'AskForChanges', incidentId: INCIDENT, version: 1, note: 'Which queue?' } as const;
    expect(given(written, asked).when(command, now)).toEqual([changes]);
  });

  it('counts approvals of the draft as it stands alone', () => {
    expect(approvalsOf(given(written, approved).state)).toHaveLength(1);
    expect(approvalsOf(given(written, approved, rewritten).state)).toEqual([]);
  });

  it('refuses an approval of what nobody wrote, of an older version, and of one’s own words', () => {
    expect(given().refused(approve)).toBe('postmortem-not-written');
    expect(given(written, rewritten).refused(approve)).toBe('newer-draft');
    expect(givenBy('op1')(written).refused(approve)).toBe('own-postmortem');
  });

  it('leaves a postmortem in one of four states', () => {
    const statusAfter = (...events: Parameters<typeof given>) => postmortemStatus(given(...events).state);
    expect(statusAfter()).toBe('none');
    expect(statusAfter(written)).toBe('draft');
    expect(statusAfter(written, asked)).toBe('in_review');
    expect(statusAfter(written, asked, changes)).toBe('draft');
    expect(statusAfter(written, asked, approved)).toBe('in_review');
    expect(statusAfter(written, asked, publication)).toBe('published');
    expect(statusAfter(written, asked, publication, rewritten)).toBe('draft');
  });
});
