import { EMPTY_CATALOGUE } from '@candor/features';
import { redacted, sealsInTurn, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { declared, givenIncident as given, INCIDENT, noteId, published, updateId } from '../testing/index.ts';
import type { IncidentCommand } from './commands.ts';
import { decideIncident } from './decide.ts';

const now = time('18:30');
const incidentId = INCIDENT;
const open = [declared(), published('18:10', { nextUpdateBy: time('18:25') })] as const;

describe('OverrideImpact', () => {
  const override = {
    type: 'OverrideImpact',
    incidentId,
    impact: 'critical',
    reason: 'Everybody is affected.',
  } as const;
  const overridden = {
    type: 'ImpactOverridden',
    data: { impact: 'critical', reason: text('Everybody is affected.') },
    happenedAt: now,
  } as const;

  it('sets the impact with the reason that readers see', () => {
    expect(given(...open).when(override, now)).toEqual([overridden]);
  });

  it('goes back to what the features say, with a reason too', () => {
    expect(given(...open, overridden).when({ ...override, impact: null }, now)).toEqual([
      { ...overridden, data: { ...overridden.data, impact: null } },
    ]);
  });

  it('is refused when it is so already, so that no reason is lost in silence', () => {
    expect(given(...open, overridden).refused({ ...override, reason: 'Really everybody.' })).toBe('impact-unchanged');
    expect(given(...open).refused({ ...override, impact: null })).toBe('impact-unchanged');
  });

  it('may still be set after the end', () => {
    expect(given(...open, published('18:20', { status: 'resolved' })).when(override, now)).toEqual([overridden]);
  });
});

describe('SetSeverity', () => {
  const set = { type: 'SetSeverity', incidentId, severity: 'SEV2' } as const;
  const done = { type: 'SeveritySet', data: { severity: 'SEV2' }, happenedAt: now } as const;

  it('sets the severity, changes it, and takes it back', () => {
    expect(given(...open).when(set, now)).toEqual([done]);
    expect(given(...open, done).when({ ...set, severity: null }, now)).toEqual([{ ...done, data: { severity: null } }]);
  });

  it('does nothing when it is so already', () => {
    expect(given(...open, done).when(set)).toEqual([]);
    expect(given(...open).when({ ...set, severity: null })).toEqual([]);
  });
});

describe('AddNote', () => {
  const add = { type: 'AddNote', incidentId, noteId: noteId(1), text: 'Token service rejects.' } as const;
  const data = { noteId: noteId(1), text: text('Token service rejects.') };

  it('writes a note, of now or of before', () => {
    expect(given(...open).when(add, now)).toEqual([{ type: 'NoteAdded', data, happenedAt: now }]);
    const before = time('18:05');
    expect(given(...open).when({ ...add, happenedAt: before }, now)).toEqual([
      { type: 'NoteAdded', data, happenedAt: before },
    ]);
  });

  it('is refused in the future', () => {
    expect(given(...open).refused({ ...add, happenedAt: time('18:31') }, now)).toBe('happened-in-future');
  });
});

describe('MarkMilestone', () => {
  const mark = { type: 'MarkMilestone', incidentId, milestone: 'detected', happenedAt: time('18:05') } as const;
  const marked = {
    type: 'MilestoneMarked',
    data: { milestone: 'detected', at: time('18:05') },
    happenedAt: time('18:05'),
  } as const;

  it('says when a moment was, corrects it, and takes it back', () => {
    expect(given(...open).when(mark, now)).toEqual([marked]);
    const at = time('18:06');
    expect(given(...open, marked).when({ ...mark, happenedAt: at }, now)).toEqual([
      { ...marked, data: { milestone: 'detected', at }, happenedAt: at },
    ]);
    expect(given(...open, marked).when({ ...mark, happenedAt: null }, now)).toEqual([
      { ...marked, data: { milestone: 'detected', at: null }, happenedAt: now },
    ]);
  });

  it('does nothing when it is so already', () => {
    expect(given(...open, marked).when(mark)).toEqual([]);
    expect(given(...open).when({ ...mark, happenedAt: null })).toEqual([]);
  });

  it('is refused in the future', () => {
    expect(given(...open).refused({ ...mark, happenedAt: time('18:31') }, now)).toBe('happened-in-future');
  });
});

describe('RunOutPromise', () => {
  const runOut = { type: 'RunOutPromise', incidentId, due: time('18:25') } as const;
  const ranOut = { type: 'PromiseRanOut', data: { due: time('18:25') }, happenedAt: time('18:27:01') } as const;

  it('notes that the promised update did not come, once two minutes have passed', () => {
    expect(given(...open).when(runOut, time('18:27'))).toEqual([]);
    expect(given(...open).when(runOut, time('18:27:01'))).toEqual([ranOut]);
  });

  it('does nothing a second time', () => {
    expect(given(...open, ranOut).when(runOut, time('18:30'))).toEqual([]);
  });

  it('does nothing when the update came, promised another time, or ended it', () => {
    expect(given(...open, published('18:20')).when(runOut, now)).toEqual([]);
    expect(given(...open, published('18:20', { nextUpdateBy: time('18:26') })).when(runOut, now)).toEqual([]);
    expect(given(...open, published('18:20', { status: 'resolved' })).when(runOut, now)).toEqual([]);
  });
});

describe('a command on an incident that does not exist', () => {
  it.each<IncidentCommand>([
    { type: 'OverrideImpact', incidentId, impact: 'minor', reason: 'Few are affected.' },
    { type: 'SetSeverity', incidentId, severity: 'SEV1' },
    { type: 'AddNote', incidentId, noteId: noteId(1), text: 'Token service rejects.' },
    { type: 'MarkMilestone', incidentId, milestone: 'detected', happenedAt: now },
    { type: 'RunOutPromise', incidentId, due: now },
  ])('is refused: $type', (command) => {
    expect(given().refused(command)).toBe('incident-not-found');
  });
});

it('every text is sealed with a salt of its own', () => {
  const message = { status: 'investigating', text: 'Late.', features: [] } as const;
  const ids = { incidentId, updateId: updateId(1) };
  const at = { now, seal: sealsInTurn(), catalogue: EMPTY_CATALOGUE };
  const events = decideIncident(
    undefined,
    { type: 'DeclareIncident', ...ids, title: 'Late.', ...message, features: [] },
    at,
  );
  const salts = events.flatMap((it) =>
    it.type === 'IncidentDeclared' ? it.data.title : it.type === 'UpdatePublished' ? it.data.text : [],
  );
  expect(new Set(salts.map((it) => it.salt)).size).toBe(2);
});

it('what was redacted does not keep an incident from going on', () => {
  const title = redacted(declared().data.title);
  const past = given({ ...declared(), data: { title, backfilled: false } }, published('18:10'));
  expect(past.when({ type: 'SetSeverity', incidentId, severity: 'SEV1' })).toHaveLength(1);
});
