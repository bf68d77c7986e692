import { Instant } from '@candor/log';
import { recordedAs, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../incident/incident.ts';
import { change, declared, givenIncident, INCIDENT, published } from '../testing/index.ts';
import type { PostmortemEvent } from './draft.ts';
import { EMPTY_DRAFT, postmortemStream } from './draft.ts';
import { evolvePostmortem } from './evolve.ts';
import { decidePostmortemPromise, declinePostmortem, runOutPostmortem } from './promise.ts';

const out = published('18:10', { features: [change('messages', 'operational', 'major_outage')] });
const up = { status: 'resolved', features: [change('messages', 'major_outage', 'operational')] } as const;
const open = givenIncident(declared('18:10'), out).state as Incident;
const resolved = givenIncident(declared('18:10'), out, published('19:00', up)).state as Incident;
const minor = givenIncident(declared('18:10'), published('19:00', { status: 'resolved' })).state as Incident;

// 3 April 2024 was a Wednesday.
const now = time('20:00');
const at = { now, term: 5, timeZone: 'Etc/UTC' };
const due = Instant.parse('2024-04-10T23:59:00.000Z');

function after(...events: PostmortemEvent[]) {
  const decided = events.map((event) => ({ ...event, happenedAt: now }));
  return recordedAs(postmortemStream(INCIDENT), decided, () => true).reduce(evolvePostmortem, EMPTY_DRAFT);
}

const promised = { type: 'PostmortemPromised', data: { due } } as const;

describe('the promise of a postmortem', () => {
  it('is opened when an incident of impact major or critical is resolved', () => {
    const change = { before: open, after: resolved };
    expect(decidePostmortemPromise(EMPTY_DRAFT, change, at)).toEqual([{ ...promised, happenedAt: now }]);
    expect(decidePostmortemPromise(EMPTY_DRAFT, { before: open, after: minor }, at)).toEqual([]);
    expect(decidePostmortemPromise(EMPTY_DRAFT, { before: open, after: open }, at)).toEqual([]);
    expect(decidePostmortemPromise(EMPTY_DRAFT, change, { ...at, term: null })).toEqual([]);
  });

  it('is opened once: not by a further word, and not once it was published', () => {
    expect(decidePostmortemPromise(after(promised), { before: resolved, after: resolved }, at)).toEqual([]);
    const data = { revision: 1, title: text('Title'), text: text('Text'), sections: [] };
    const published = after(promised, { type: 'PostmortemPublished', data });
    expect(published.promise).toBe(null);
    expect(decidePostmortemPromise(published, { before: open, after: resolved }, at)).toEqual([]);
  });

  it('is opened when the impact of a resolved incident turns out to be worse', () => {
    const worse = { ...minor, impactOverride: 'major' } as const;
    expect(decidePostmortemPromise(EMPTY_DRAFT, { before: minor, after: worse }, at)).toHaveLength(1);
  });

  it('that rested is promised anew when the incident is resolved again, whatever its impact and the term are then', () => {
    const later = { ...at, now: Instant.parse('2024-04-12T09:00Z') };
    const again = { type: 'PostmortemPromised', data: { due: Instant.parse('2024-04-19T23:59:00.000Z') } };
    for (const end of [resolved, minor]) {
      const change = { before: open, after: end };
      expect(decidePostmortemPromise(after(promised), change, { ...later, term: null })).toMatchObject([again]);
    }
    const late = after(promised, { type: 'PostmortemRanOut', data: { due } });
    expect(decidePostmortemPromise(late, { before: open, after: minor }, later)).toEqual([]);
  });

  it('that ran out or was declined is not promised anew by another impact, only by a reopening', () => {
    const worse = { before: minor, after: { ...minor, impactOverride: 'major' } as const };
    const late = after(promised, { type: 'PostmortemRanOut', data: { due } });
    const declined = after(promised, { type: 'PostmortemDeclined', data: { reason: text('No.') } });
    for (const state of [late, declined, after(promised)])
      expect(decidePostmortemPromise(state, worse, at)).toEqual([]);
    expect(decidePostmortemPromise(declined, { before: open, after: resolved }, at)).toHaveLength(1);
  });

  it('counts from the end of what was told only afterwards, and promises nothing for what is long over', () => {
    const [soon] = decidePostmortemPromise(EMPTY_DRAFT, { before: undefined, after: resolved }, at);
    expect(soon?.data).toEqual({ due });
    const later = { ...at, now: Instant.parse('2024-06-01T00:00Z') };
    expect(decidePostmortemPromise(EMPTY_DRAFT, { before: undefined, after: resolved }, later)).toEqual([]);
  });

  it('may be declined, while there is one', () => {
    const declining = { incidentId: INCIDENT, reason: 'Our provider wrote one.' };
    const deciding = { now, seal: text };
    const [declined] = declinePostmortem(after(promised), declining, deciding);
    expect(declined).toEqual({ type: 'PostmortemDeclined', data: { reason: text(declining.reason) }, happenedAt: now });
    const none = after(promised, declined as PostmortemEvent);
    expect(none.promise).toBe(null);
    expect(() => declinePostmortem(none, declining, deciding)).toThrow('is promised any more');
  });

  it('runs out two minutes after its time, and rests while the incident is open again', () => {
    const ranOut = { incidentId: INCIDENT, due };
    const late = Instant.parse('2024-04-11T00:01:00.001Z');
    const runOut = (state: ReturnType<typeof after>, time: Instant, incident: Incident) =>
      runOutPostmortem(state, ranOut, { now: time, incident });
    expect(runOut(after(promised), Instant.parse('2024-04-11T00:01:00.000Z'), resolved)).toEqual([]);
    const [event] = runOut(after(promised), late, resolved);
    expect(event).toEqual({ type: 'PostmortemRanOut', data: { due }, happenedAt: late });
    expect(runOut(after(promised), late, open)).toEqual([]);
    expect(runOut(after(promised, event as PostmortemEvent), late, resolved)).toEqual([]);
    expect(runOut(after(), late, resolved)).toEqual([]);
  });
});
