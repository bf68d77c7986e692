import type { FeatureStatus } from '@candor/features';
import type { Entry } from '@candor/record';
import { describe, expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import { toldIncidents } from '../../model/status-now.ts';
import { PLAIN_ASSETS } from '../../testing/assets.ts';
import type { Timed } from '../../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../../testing/history/acts.ts';
import { play } from '../../testing/history/random-history.ts';
import type { Act } from '../../testing/history/step.ts';
import { asOfNewest, textOf } from '../../testing/publish.ts';

const DAY = 24 * 60;
const [MESSAGES, FEED] = [0, 2];

function fails(pick: number, status: FeatureStatus = 'major_outage'): Act {
  return acts.declare({ claims: [{ pick, status }] });
}

function setImpact(pick: number, impact: 'minor' | null): Act {
  return { type: 'impact', pick, impact, reason: 'We looked again.' };
}

/** The record of these acts, a day apart, after two products with three features: Messages, Calls, Feed. */
function recordOf(...several: readonly Act[]): readonly Entry[] {
  const timed = several.map((act): Timed => [DAY, act]);
  return play([...twoProducts(), ...inMinutes(...timed)]).record;
}

/** The line on the page of each incident, in the order in which they were told. */
function lines(...several: readonly Act[]): (string | null)[] {
  const site = openSite(PLAIN_ASSETS);
  for (const entry of recordOf(...several)) site.apply(entry);
  return toldIncidents(site.model)
    .toReversed()
    .map(({ state: { id } }) => {
      const page = textOf(site.render(`incidents/${id}/index.html`, asOfNewest(site)));
      return /<p>([^\n]*major disruption[^\n]*?)<\/p>/.exec(page)?.[1]?.replace(/<\/?bdi>/g, '') ?? null;
    });
}

const words = (line: string | null | undefined) => line?.replace(/<[^>]*>/g, '');

describe('the line about recurrence', () => {
  test('is told of the second in a year, and leads to the one before; of the third to the feature too', () => {
    const told = lines(fails(MESSAGES), fails(FEED), fails(MESSAGES), fails(MESSAGES));
    expect(told.map(words)).toEqual([
      undefined,
      undefined,
      'Second major disruption of Messages in 2024; previous: 9 March',
      'Third major disruption of Messages in 2024; previous: 11 March',
    ]);
    expect(told[2]).toMatch(/of Messages in 2024; previous: <a href="\/incidents\/\w{12}">9 March<\/a>/);
    expect(told[3]).toMatch(/of <a href="\/features\/whatsapp-messages">Messages<\/a> in 2024/);
  });

  test('is about major disruptions alone', () => {
    const minor = fails(MESSAGES, 'degraded_performance');
    expect(lines(minor, fails(MESSAGES), minor).map(words)).toEqual([undefined, undefined, undefined]);
  });

  test('does not change with what is told later, of an earlier time either', () => {
    const before = lines(fails(MESSAGES), fails(MESSAGES));
    const backdated = acts.declare({ claims: [{ pick: MESSAGES, status: 'major_outage' }], ago: 1.5 * DAY * 60_000 });
    const after = lines(fails(MESSAGES), fails(MESSAGES), backdated);
    expect(after.slice(0, 2).map(words)).toEqual(before.map(words));
    expect(words(after[2])).toBe('Second major disruption of Messages in 2024; previous: 9 March');
  });

  test('changes with what is told of an incident that it counts', () => {
    const both = [fails(MESSAGES), fails(MESSAGES)];
    expect(lines(...both, setImpact(0, 'minor'))).toEqual([null, null]);
    expect(words(lines(...both, setImpact(0, 'minor'), setImpact(0, null))[1])).toContain('Second');
  });
});

describe('an entry', () => {
  const touched = (...several: readonly Act[]) => {
    const site = openSite(PLAIN_ASSETS);
    const paths = recordOf(...several).map((entry) => site.apply(entry));
    const pages = [...(paths.at(-1) ?? [])].filter((path) => /^incidents\/[^/]+\/index\.html$/.test(path));
    const ids = toldIncidents(site.model)
      .toReversed()
      .map(({ state }) => state.id);
    return ids.flatMap((id, place) => (pages.includes(`incidents/${id}/index.html`) ? [place] : []));
  };

  test('touches the later pages of the same feature when it changes what they count, and no others', () => {
    const told = [fails(MESSAGES), fails(FEED), fails(MESSAGES), fails(MESSAGES, 'degraded_performance')];
    expect(touched(...told, setImpact(0, 'minor'))).toEqual([0, 2]);
    expect(touched(...told, acts.publish({ pick: 0, status: 'identified' }))).toEqual([0]);
    expect(touched(...told, setImpact(2, 'minor'))).toEqual([2]);
    expect(touched(...told, acts.publish({ pick: 0, claims: [{ pick: FEED, status: 'major_outage' }] }))).toEqual([
      0, 1,
    ]);
  });
});
