import { behaviourOf, redacted, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { declared, givenIncident, INCIDENT, published } from '../testing/index.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { EMPTY_DRAFT, postmortemOfStream, postmortemStream } from './draft.ts';
import { evolvePostmortem } from './evolve.ts';
import type { DecidingPublication } from './publish.ts';
import { decidePublication, LONGEST_POSTMORTEM, PublishPostmortem } from './publish.ts';
import { PUBLISHABLE_SECTIONS } from './sections.ts';

const open = givenIncident(declared('18:00'), published('18:00')).state;
const resolved = givenIncident(declared('18:00'), published('18:00'), published('20:00', { status: 'resolved' })).state;

const DIGEST = 'a'.repeat(64);
const document = {
  title: 'Messages are not being delivered',
  text: '## Summary\n\nNobody could send.\n',
  digest: DIGEST,
};

function givenOf(about: Partial<Pick<DecidingPublication, 'incident' | 'document' | 'approvalsNeeded'>> = {}) {
  if (!resolved) throw new Error('There is no incident.');
  const known = { incident: resolved, document, ...about };
  return behaviourOf<PostmortemDraft, PublishPostmortem, PostmortemEvent>({
    stream: postmortemStream(INCIDENT),
    initial: EMPTY_DRAFT,
    decide: (state, command, now) =>
      decidePublication(state, command, { now, seal: text, approvalsNeeded: 0, ...known }),
    evolve: evolvePostmortem,
    isPublic: (event) => event.type === 'PostmortemPublished',
  });
}
const given = givenOf();

const now = time('22:00');
const saved = {
  type: 'PostmortemDraftSaved',
  data: { sections: { summary: text('Nobody could send.') }, actionItems: [] },
  happenedAt: time('21:00'),
} as const;
const publish: PublishPostmortem = { incidentId: INCIDENT, sections: ['summary'], after: 1, seen: DIGEST };
const first: PostmortemEvent & { happenedAt: typeof now } = {
  type: 'PostmortemPublished',
  data: { revision: 1, title: text(document.title), text: text(document.text), sections: ['summary'] },
  happenedAt: now,
};

describe('PublishPostmortem', () => {
  it('publishes the document that was seen, each text sealed, as the first revision', () => {
    expect(given(saved).when(publish, now)).toEqual([first]);
  });

  it('publishes another document as the next one, and keeps the ones before', () => {
    const past = givenOf({ document: { ...document, text: 'Other words.\n' } })(saved, first);
    const [second] = past.when(publish, now);
    expect(second?.data).toMatchObject({ revision: 2, text: text('Other words.\n') });
    expect(past.state.revisions).toEqual([{ ...first.data, draft: 1, changes: 1, recordedAt: now, index: 1 }]);
  });

  it('leaves the draft as it is', () => {
    const { revisions: _, ...draft } = given(saved, first).state;
    const { revisions: __, ...before } = given(saved).state;
    expect(draft).toEqual(before);
  });

  it('names the sections in their own order', () => {
    const sections = [...PUBLISHABLE_SECTIONS].reverse();
    const [event] = given(saved).when({ ...publish, sections }, now);
    expect(event?.data).toMatchObject({ sections: PUBLISHABLE_SECTIONS });
  });

  it.each<[string, () => string]>([
    ['incident-not-resolved', () => givenOf({ incident: open as never })(saved).refused(publish)],
    ['postmortem-not-written', () => given().refused({ ...publish, after: 0 })],
    ['postmortem-not-written', () => given(saved).refused({ ...publish, sections: ['went_well', 'action_items'] })],
    ['postmortem-too-long', () => long(LONGEST_POSTMORTEM + 1)(saved).refused(publish)],
    ['postmortem-unchanged', () => given(saved, first).refused(publish)],
    ['newer-draft', () => given(saved, saved).refused(publish)],
    ['newer-draft', () => given(saved).refused({ ...publish, after: 2 })],
    ['newer-document', () => given(saved).refused({ ...publish, seen: 'b'.repeat(64) })],
  ])('is refused as %s', (code, refusal) => {
    expect(refusal()).toBe(code);
  });

  it('takes a document of just the greatest length', () => {
    expect(long(LONGEST_POSTMORTEM)(saved).when(publish, now)).toHaveLength(1);
  });

  it('may be said again once its text was redacted', () => {
    const gone = { ...first, data: { ...first.data, text: redacted(text(document.text)) } };
    expect(given(saved, gone).when(publish, now)[0]?.data).toMatchObject({ revision: 2 });
  });
});

it.each([
  [{ seen: 'A'.repeat(64) }, 'The digest of the document that was shown is 64 hex digits.'],
  [{ sections: ['severity'] }, expect.any(String)],
  [{ after: -1 }, expect.any(String)],
])('may not be asked with %j', (wrong, message) => {
  const { error } = PublishPostmortem.safeParse({ ...publish, ...wrong });
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});

it('is found by its stream', () => {
  expect(postmortemOfStream(postmortemStream(INCIDENT))).toBe(INCIDENT);
  expect(postmortemOfStream('incident/outage000000')).toBeNull();
});

function long(length: number) {
  return givenOf({ document: { ...document, text: 'x'.repeat(length) } });
}
