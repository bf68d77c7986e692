import { text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { change, declared, givenIncident as given, published } from '../testing/index.ts';
import { impactOf } from './impact.ts';
import { impactOfIncident, isOpen, titleOf } from './incident.ts';

it.each([
  ['operational', 'none'],
  ['under_maintenance', 'none'],
  ['degraded_performance', 'minor'],
  ['partial_outage', 'major'],
  ['major_outage', 'critical'],
] as const)('%s at worst is the impact %s', (worst, impact) => {
  expect(impactOf(worst)).toBe(impact);
});

describe('the impact of an incident', () => {
  const failing = published('18:10', { features: [change('messages', 'operational', 'major_outage')] });
  const better = published('18:30', { features: [change('messages', 'major_outage', 'degraded_performance')] });
  const resolved = published('19:00', {
    status: 'resolved',
    features: [change('messages', 'degraded_performance', 'operational')],
  });
  const overridden = (impact: 'minor' | null) =>
    ({ type: 'ImpactOverridden', data: { impact, reason: text('Only tests.') }, happenedAt: time('18:40') }) as const;

  it('is the worst it ever was, not what it is now', () => {
    expect(impact(declared(), failing, better)).toBe('critical');
    expect(impact(declared(), failing, better, resolved)).toBe('critical');
  });

  it('is none while no feature is affected', () => {
    expect(impact(declared(), published('18:10'))).toBe('none');
  });

  it('is what was set by hand, until that is taken back', () => {
    expect(impact(declared(), failing, overridden('minor'))).toBe('minor');
    expect(impact(declared(), failing, overridden('minor'), overridden(null))).toBe('critical');
  });
});

describe('an incident', () => {
  it('is open until it is resolved', () => {
    expect(open(declared(), published('18:10'))).toBe(true);
    expect(open(declared(), published('18:10'), published('18:20', { status: 'resolved' }))).toBe(false);
    expect(open(declared(), published('18:20', { status: 'resolved' }), published('18:30'))).toBe(true);
  });

  it('has a title in words', () => {
    const { state } = given(declared());
    expect(state && titleOf(state)).toBe('Messages are not being delivered');
  });
});

function impact(...past: Parameters<typeof given>) {
  const { state } = given(...past);
  return state && impactOfIncident(state);
}

function open(...past: Parameters<typeof given>) {
  const { state } = given(...past);
  return state && isOpen(state);
}
