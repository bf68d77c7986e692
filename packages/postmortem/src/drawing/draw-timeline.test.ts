import { millisecondsOf } from '@candor/log';
import { readTimeline } from '@candor/timeline';
import { at, inputOf, Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import { longIncident } from '../testing/exported-stories.ts';
import { drawTimeline } from './draw-timeline.ts';
import { drawnTable } from './drawn-table.ts';
import { spanOf } from './span.ts';

const timelineOf = (operator: Operator) => readTimeline(inputOf(operator.book));
const draw = (operator: Operator, width = 736) => drawTimeline(timelineOf(operator), { width, id: 'wide' });
const outage = () => new Operator().declares('18:00', { features: { messages: 'major_outage' }, next: '18:30' });

/** The words that are drawn. */
function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

describe('what is drawn', () => {
  test('has the milestones with their times, each feature, the updates and what became of promises', () => {
    const svg = draw(outage().posts('18:50', { status: 'resolved' }).marks('19:00', 'detected', '18:05'));
    expect(wordsIn(svg)).toEqual(
      expect.arrayContaining([
        'Impact started 18:00',
        'Detected 18:05',
        'Resolved 18:50',
        'WhatsApp - Send and receive messages',
        'major outage, 50 min',
        'Updates',
        'Promised updates',
        '1 late',
        '18:15',
        '3 Apr, UTC',
        'promise late or not met',
      ]),
    );
  });

  test('ends with what happened, not with a word a week later', () => {
    const operator = outage().posts('18:50', { status: 'resolved' });
    const { from, to } = spanOf(timelineOf(operator));
    operator.posts('2024-04-10T09:00:00Z', { status: 'resolved' });
    expect(spanOf(timelineOf(operator))).toEqual({ from, to });
    expect(to).toBeLessThan(millisecondsOf(at('19:00')));
    expect(wordsIn(draw(operator))).toContain('3, 1 of them outside of what is drawn');
  });

  test('tells days where it takes days', () => {
    const words = wordsIn(draw(outage().posts('2024-04-13T18:00:00Z', { status: 'resolved' })));
    expect(words).toEqual(expect.arrayContaining(['4 Apr', '2024, UTC', 'Resolved 13 Apr 18:00']));
  });

  test('of an incident that was told afterwards, lies where it happened', () => {
    const operator = new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Late', [
      { happened: '06:00', features: { stories: 'partial_outage' } },
      { happened: '07:00', status: 'resolved' },
    ]);
    expect(spanOf(timelineOf(operator)).to).toBeLessThan(millisecondsOf(at('08:00')));
  });

  test('is something also where there is only one word', () => {
    expect(wordsIn(draw(new Operator().declares('18:00')))).toContain('First public update 18:00');
  });

  test('says the same in words', () => {
    const { rows } = drawnTable(timelineOf(outage().posts('18:50', { status: 'resolved' })));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['WhatsApp - Send and receive messages: major outage', '2024-04-03 18:00', '2024-04-03 18:50'],
      ['Impact started', '2024-04-03 18:00', ''],
      ['First public update', '2024-04-03 18:00', ''],
      ['Resolved', '2024-04-03 18:50', ''],
      ['Updates: 2', '2024-04-03 18:00', '2024-04-03 18:50'],
      ['Promised update: late by 20 min', '2024-04-03 18:30', '2024-04-03 18:50'],
    ]);
  });
});

test.each([736, 340])('of 1,000 updates, %i pixels wide, all marks lie within it and none on another', (width) => {
  const svg = drawTimeline(longIncident(1000).timeline, { width, id: 'wide' });
  const pills = [...svg.matchAll(/<rect x="([\d.]+)" y="21.5" width="([\d.]+)"[^>]*class="update"/g)];
  const boxes = pills.map(([, x, wide]) => ({ from: Number(x), to: Number(x) + Number(wide) }));
  expect(boxes.length).toBeGreaterThan(width / 50);
  for (const [place, { from, to }] of boxes.entries()) {
    expect(from).toBeGreaterThanOrEqual(boxes[place - 1]?.to ?? 0);
    expect(to).toBeLessThanOrEqual(width);
  }
  expect(svg.length).toBeLessThan(200_000);
  const ticks = wordsIn(svg).filter((words) => /^\d\d:00$/.test(words));
  expect(ticks.length).toBeLessThanOrEqual(width / 62);
  expect(ticks.length).toBeGreaterThan(2);
});
