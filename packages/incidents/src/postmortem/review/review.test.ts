import { ActionItemId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../../testing/index.ts';
import type { ActionItemWords } from '../action-items/action-item.ts';
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
const itemId = ActionItemId.parse('item00000001');
const item: ActionItemWords & { readonly itemId: ActionItemId } = {
  itemId,
  title: text('Alert on a full queue'),
  kind: 'detect',
  priority: 'high',
  owner: text('Queues'),
  due: '2024-05-01',
  tracker: null,
};
const added = happened({ type: 'ActionItemAdded', data: item } as const);
const dropped = happened({ type: 'ActionItemDropped', data: { itemId, reason: text('Too much.') } } as const);
const done = happened({ type: 'ActionItemDone', data: { itemId, evidence: text('It fired.') } } as const);
const changed = <Said extends object>(said: Said) =>
  happened({ type: 'ActionItemChanged', data: { ...item, ...said } } as const);
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

  it('counts no approval of other action items than there are now', () => {
    const approvals = (...later: Parameters<typeof given>) =>
      approvalsOf(given(written, added, approved, ...later).state).length;
    expect(approvals()).toBe(1);
    for (const later of [added, dropped, changed({ due: '2024-06-01' }), changed({ title: text('Alert sooner') })])
      expect(approvals(later)).toBe(0);
    // What readers would not see of it changes nothing for them.
    for (const later of [done, changed({ owner: null })]) expect(approvals(later)).toBe(1);
  });

  it('refuses an approval of who decided an action item, who is no author for it', () => {
    const { state, events } = given(written, added);
    const [save, item] = events.map((event, nth) => ({ ...event, actor: { ...event.actor, id: `op${nth + 1}` } }));
    const byTwo = [save, item].reduce((before, it) => (it ? evolvePostmortem(before, it) : before), EMPTY_DRAFT);
    expect(state.contributors).toEqual(['op1']);
    expect(byTwo).toMatchObject({ authors: ['op1'], contributors: ['op1', 'op2'] });
    const at = { now, seal: text, by: 'op2' };
    expect(() => decideReview(byTwo, approve, at)).toThrow(expect.objectContaining({ code: 'own-postmortem' }));
  });

  it('seals a note once', () => {
    const sealed: string[] = [];
    const seal = (words: string) => {
      sealed.push(words);
      return text(words);
    };
    const command = { type: 'AskForChanges', incidentId: INCIDENT, version: 1, note: 'Which queue?' } as const;
    decideReview(given(written).state, command, { now, seal, by: 'reviewer' });
    expect(sealed).toEqual(['Which queue?']);
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
    expect(statusAfter(written, added, publication, done)).toBe('published');
    expect(statusAfter(written, added, publication, dropped)).toBe('draft');
  });
});
