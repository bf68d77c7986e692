import { expect, it } from 'vitest';
import { changedValues } from './changed-values.ts';

it('puts values side by side, and names what it knows', () => {
  const act = {
    before: { status: 'investigating', 'claims.f1': 'operational', severity: null },
    after: {
      status: 'identified',
      'claims.f1': 'major_outage',
      text: 'Found.',
      order: ['f1', 'f2'],
      impactSetByHand: true,
    },
  };
  expect(changedValues(act, (id) => (id === 'f1' ? 'Messages' : undefined))).toEqual([
    { name: 'status', before: 'investigating', after: 'identified' },
    { name: 'claims · Messages', before: 'operational', after: 'major_outage' },
    { name: 'severity', before: null, after: null },
    { name: 'text', before: null, after: 'Found.' },
    { name: 'order', before: null, after: 'Messages\nf2' },
    { name: 'impact set by hand', before: null, after: 'yes' },
  ]);
  expect(changedValues({ before: null, after: null }, () => undefined)).toEqual([]);
});
