import { describe, expect, it } from 'vitest';
import type { Draft } from '../../draft.ts';
import { aDraft } from '../../testing/a-draft.ts';
import { foundBy } from '../../testing/found-by.ts';

const [messages, media] = aDraft('').features as [Draft['features'][number], Draft['features'][number]];
const allWell: Partial<Draft> = { features: [{ ...messages, after: 'operational' }, media] };

describe('missing-scope', () => {
  it.each([
    ['Something is wrong. We look into it.', 1],
    ['Send messages fails. We look into it.', 0],
    ['The messenger is slow.', 0],
    ['All customers are affected.', 0],
  ])('%s', (text, found) => {
    expect(foundBy('missing-scope', aDraft(text, allWell))).toHaveLength(found);
  });

  it('has nothing to say where a feature is marked, where none is known, or once it is better', () => {
    const text = 'Something is wrong. We look into it.';
    expect(foundBy('missing-scope', aDraft(text))).toEqual([]);
    expect(foundBy('missing-scope', aDraft(text, { features: [] }))).toEqual([]);
    expect(foundBy('missing-scope', aDraft(text, { ...allWell, status: 'monitoring' }))).toEqual([]);
  });
});

describe('next-update', () => {
  it('misses a promise until the incident is resolved', () => {
    const silent = { isNextPromised: false };
    expect(foundBy('next-update', aDraft('We look into it.'))).toEqual([]);
    expect(foundBy('next-update', aDraft('We look into it.', silent))).toEqual([
      'Readers are not told when the next update comes.',
    ]);
    expect(foundBy('next-update', aDraft('Next update in 30 minutes.', silent))).toEqual([
      expect.stringContaining('no time is chosen for it'),
    ]);
    const resolved = { ...silent, occasion: 'update', status: 'resolved' } as const;
    expect(foundBy('next-update', aDraft('It works.', resolved))).toEqual([]);
  });
});

describe('contradiction', () => {
  it.each([
    ['The issue has been resolved.', ['has been resolved']],
    ['Everything is working again.', ['Everything is working again']],
    ['Send messages is operating normally.', ['is operating normally']],
    ['Send messages is down.', []],
    ['Send media is unavailable.', ['is unavailable']],
    ['Send media is operating normally.', []],
    ['We will tell you once it has been resolved.', []],
    ['It is not resolved.', []],
    ['Our mail is back, messages still fail.', []],
  ])('while messages are out: %s', (text, found) => {
    expect(foundBy('contradiction', aDraft(text))).toEqual(found);
  });

  it.each([
    ['The issue has been resolved.', 'monitoring', 0],
    ['The issue has been resolved.', 'investigating', 1],
    ['We are still investigating.', 'resolved', 1],
    ['We are still investigating the cause.', 'resolved', 0],
    ['Send messages is still unavailable.', 'resolved', 1],
    ['The issue has been resolved.', 'resolved', 0],
  ] as const)('while all is well: %s (%s)', (text, status, found) => {
    const draft = aDraft(text, { ...allWell, occasion: 'update', status });
    expect(foundBy('contradiction', draft)).toHaveLength(found);
  });

  it.each([
    ['Die Störung ist behoben.', 1],
    ['Send media funktioniert derzeit nicht.', 1],
    ['Wir melden uns, sobald die Störung behoben ist.', 0],
  ])('in German: %s', (text, found) => {
    expect(foundBy('contradiction', aDraft(text, { languages: ['de'] }))).toHaveLength(found);
  });
});
