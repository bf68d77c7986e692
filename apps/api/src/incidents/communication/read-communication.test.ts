import { Instant } from '@candor/log';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { backfillIncident } from '../backfill-incident.ts';
import { markMilestone } from '../mark-milestone.ts';
import { exportCommunication } from './export-communication.ts';
import { readCommunication } from './read-communication.ts';

const MINUTE = 60_000;

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

const read = (year?: string) => readCommunication(scene.acting, year === undefined ? {} : { year });

async function declareAt(time: string, title: string) {
  scene.setTime(time);
  return scene.declare(title);
}

const tellAfterwards = (began: string) =>
  backfillIncident(scene.acting, {
    commandId: commandId(),
    title: 'Over long ago',
    updates: [
      { status: 'investigating', text: 'It began.', features: [], happenedAt: Instant.parse(began) },
      { status: 'resolved', text: 'It is over.', features: [], happenedAt: Instant.parse(began) },
    ],
  });

describe('how the incidents of a year were told', () => {
  it('is summed up over the year in which they began, in the page’s zone', async () => {
    const first = await declareAt('2024-04-03T18:00Z', 'First');
    scene.setTime('2024-04-03T18:30Z');
    await scene.update(first, 'Still looking.');
    const second = await declareAt('2024-12-31T22:59Z', 'Last of the year in Berlin');
    const third = await declareAt('2024-12-31T23:01Z', 'First of the next year in Berlin');
    const told = await read('2024');
    expect(told.years).toEqual(['2025', '2024']);
    expect(told.incidents.map(({ incidentId }) => incidentId)).toEqual([second, first]);
    expect(told.told.spreads.longest_silence).toMatchObject({
      known: 1,
      notApplicable: 1,
      median: 30 * MINUTE,
      highest: { value: 30 * MINUTE, incidentId: first },
    });
    expect(told.months.map(({ month, summary }) => [month, summary.incidents])).toEqual([
      ['2024-04', 1],
      ['2024-12', 1],
    ]);
    expect((await read()).incidents.map(({ incidentId }) => incidentId)).toEqual([third]);
  });

  it('counts what was told afterwards apart, and calls invalid what is', async () => {
    const incidentId = await declareAt('2024-04-03T18:00Z', 'Told while it went on');
    scene.setTime('2024-04-03T18:10Z');
    const happenedAt = Instant.parse('2024-04-03T18:05Z');
    await markMilestone(scene.acting, { commandId: commandId(), incidentId, milestone: 'detected', happenedAt });
    await tellAfterwards('2024-03-01T10:00:00.000Z');
    const { told, toldAfterwards, incidents } = await read('2024');
    expect([told.incidents, toldAfterwards.incidents, incidents.length]).toEqual([1, 1, 2]);
    expect(told.spreads.first_word_after_detection).toMatchObject({ known: 0, invalid: 1, median: null });
    expect(incidents[1]?.figures.usual_silence).toEqual({ state: 'not-applicable', why: 'told-afterwards' });
  });

  it('is a file with a line for each incident, in which a title is no formula and what does not apply is no number', async () => {
    const incidentId = await declareAt('2024-04-03T18:00Z', '=1+1');
    scene.setTime('2024-04-03T18:30Z');
    await scene.update(incidentId, 'Still looking.');
    const { year, text } = await exportCommunication(scene.acting, {});
    const [header = '', line = '', end] = text.split('\r\n');
    const fields = Object.fromEntries(header.split(',').map((name, place) => [name, line.split(',')[place]]));
    expect([year, end]).toEqual(['2024', '']);
    expect(fields).toMatchObject({
      '"incident"': `"${incidentId}"`,
      '"title"': `"'=1+1"`,
      '"updates"': '"2"',
      '"longest_silence_seconds"': '"1800"',
      '"first_word_after_impact_seconds"': '"not applicable: impact-unknown"',
    });
  });

  it('is nothing in a year without incidents, and in the very beginning', async () => {
    expect(await read()).toMatchObject({ year: '2024', years: [], incidents: [], told: { incidents: 0 } });
    expect((await read('1999')).incidents).toEqual([]);
  });
});
