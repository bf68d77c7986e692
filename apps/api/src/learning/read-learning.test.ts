import type { ActionItemCommand } from '@candor/incidents';
import type { FeatureId, IncidentId } from '@candor/log';
import { ActionItemId, Instant, ProductId } from '@candor/log';
import { beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { changeActionItem } from '../action-items/change-action-item.ts';
import { declareIncident } from '../incidents/declare-incident.ts';
import { markMilestone } from '../incidents/mark-milestone.ts';
import { publishUpdate } from '../incidents/publish-update.ts';
import { SavePostmortemDraftInput, savePostmortemDraft } from '../postmortems/save-draft.ts';
import { commandId } from '../testing/api-process.ts';
import type { Scene } from '../testing/scene.ts';
import { addOneFeature, openScene } from '../testing/scene.ts';
import { ExportLearningInput, ReadLearningInput } from './asked.ts';
import { exportLearning } from './export-learning.ts';
import { readLearning } from './read-learning.ts';

const MINUTE = 60_000;

let scene: Scene;
let productId: ProductId;
let featureId: FeatureId;

beforeEach(async () => {
  items = 0;
  scene = await openScene();
  ({ productId, featureId } = await addOneFeature(scene.acting));
});

const read = (input: z.input<typeof ReadLearningInput> = {}) =>
  readLearning(scene.acting, ReadLearningInput.parse(input));

const exported = async (table: z.input<typeof ExportLearningInput>['table'], more: object = {}) => {
  const { text } = await exportLearning(scene.acting, ExportLearningInput.parse({ table, ...more }));
  const [head = '', ...lines] = text.trimEnd().split('\r\n');
  const fields = (line: string) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field);
  return lines.map((line) => Object.fromEntries(fields(head).map((name, place) => [name, fields(line)[place]])));
};

/** The feature fails at a time, readers hear of it five minutes later, and it works again after some minutes. */
async function outage(began: string, minutes: number, title: string): Promise<IncidentId> {
  const { acting } = scene;
  const start = Instant.parse(began);
  const later = (more: number) => Instant.parse(new Date(Date.parse(start) + more * MINUTE).toISOString());
  scene.setTime(later(5));
  const features = [{ featureId, status: 'major_outage' as const }];
  const { incidentId } = await declareIncident(acting, {
    commandId: commandId(),
    title,
    status: 'investigating',
    text: 'It fails.',
    features,
    happenedAt: start,
  });
  scene.setTime(later(minutes));
  await publishUpdate(acting, {
    commandId: commandId(),
    incidentId,
    status: 'resolved',
    text: 'It works again.',
    features: [{ featureId, status: 'operational' }],
  });
  return incidentId;
}

let items = 0;

async function addItem(incidentId: IncidentId, title: string, due: string | null) {
  items += 1;
  const itemId = ActionItemId.parse(`item${String(items).padStart(8, '0')}`);
  const words = { title, kind: 'detect', priority: 'high', due } as const;
  await decideOnItem({ type: 'AddActionItem', incidentId, itemId, ...words });
}

function finishItem(incidentId: IncidentId, itemId: string, at: string) {
  scene.setTime(at);
  const evidence = 'It rang in the drill.';
  return decideOnItem({ type: 'FinishActionItem', incidentId, itemId: ActionItemId.parse(itemId), evidence });
}

function decideOnItem(command: ActionItemCommand) {
  return changeActionItem(scene.acting, { ...command, commandId: commandId() }, command);
}

describe('what many incidents tell together', () => {
  it('is told of the newest year, by impact, product, month and time, in the page’s zone', async () => {
    await outage('2024-12-31T22:30Z', 20, 'Last of the year in Berlin');
    const newYear = await outage('2024-12-31T23:30Z', 30, 'First of the next year in Berlin');
    const april = await outage('2025-04-03T18:00Z', 90, 'In April');
    const other = await scene.declare('Of no feature');
    const { years, all, periods, products, incidents } = await read();
    expect(years).toEqual(['2025', '2024']);
    expect(all).toMatchObject({ incidents: 3, impacts: { none: 1, minor: 0, major: 0, critical: 2 } });
    expect(all.times.to_first_word).toMatchObject({ known: 2, notApplicable: 1, median: 5 * MINUTE });
    expect(all.times.to_resolve).toMatchObject({ median: 60 * MINUTE, highest: { incidentId: april } });
    expect(periods.map(({ incidents: count }) => count)).toEqual([1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(periods[3]?.values.to_resolve).toEqual([{ incidentId: april, value: 90 * MINUTE }]);
    expect(products.map((it) => [it.productId, it.name, it.incidents])).toEqual([
      [productId, 'Messenger', 2],
      [null, null, 1],
    ]);
    expect(incidents.map(({ incidentId }) => incidentId)).toEqual([other, april, newYear]);
  });

  it('leads to the incidents that make up a figure, and can be asked of one product', async () => {
    const april = await outage('2024-04-03T19:00Z', 90, 'In April');
    const may = await outage('2024-05-03T18:00Z', 30, 'In May');
    const other = await scene.declare('Of no feature');
    const behind = async (input: z.input<typeof ReadLearningInput>) =>
      (await read(input)).incidents.map(({ incidentId }) => incidentId);
    expect(await behind({ behind: { period: '2024-05', impact: 'critical' } })).toEqual([may]);
    expect(await behind({ by: 'quarter', behind: { period: '2024-Q2', time: 'to_resolve' } })).toEqual([may, april]);
    expect(await behind({ behind: { time: 'to_mitigate' } })).toEqual([]);
    const happenedAt = Instant.parse('2024-05-03T18:20Z');
    const mark = { commandId: commandId(), incidentId: may, milestone: 'mitigated', happenedAt } as const;
    await markMilestone(scene.acting, mark);
    expect(await behind({ behind: { time: 'to_mitigate' } })).toEqual([may]);
    expect(await behind({ productId: null })).toEqual([other]);
    expect(await behind({ productId: ProductId.parse('nosuchthing0') })).toEqual([]);
  });

  it('takes any months up to ten years, and puts long ranges together to quarters', async () => {
    const asked = async (input: z.input<typeof ReadLearningInput>) => {
      const { from, to, by, periods } = await read(input);
      return [from, to, by, periods.length];
    };
    expect(await asked({ from: '2023-11', to: '2024-02' })).toEqual(['2023-11', '2024-02', 'month', 4]);
    expect(await asked({ from: '2023-11', to: '2025-11' })).toEqual(['2023-11', '2025-11', 'quarter', 9]);
    expect(await asked({ from: '2020-01', to: '2024-12', by: 'month' })).toMatchObject({ 2: 'quarter' });
    const refused = [{ from: '2024-01' }, { from: '2024-02', to: '2024-01' }, { from: '2001-01', to: '2024-01' }];
    for (const input of refused) expect(ReadLearningInput.safeParse(input).success, JSON.stringify(input)).toBe(false);
  });

  it('is nothing in the very beginning', async () => {
    const { years, from, all, products, factors, incidents } = await read();
    expect([years, from, all.incidents, products, factors, incidents]).toEqual([[], '2024-01', 0, [], [], []]);
  });
});

describe('what people wrote', () => {
  it('is counted: factors over the incidents of the range, action items of all', async () => {
    const past = await outage('2024-04-03T19:00Z', 90, 'A year before');
    await addItem(past, 'Watch the queue', '2024-05-01');
    await addItem(past, 'Page the owner', null);
    await finishItem(past, 'item00000002', '2024-04-23T19:00Z');
    const incidents = [
      await outage('2025-02-01T10:00Z', 30, 'In February'),
      await outage('2025-03-01T10:00Z', 30, 'In March'),
    ];
    await name(incidents[0], ['Retry storm', 'Missing alarm']);
    await name(incidents[1], ['retry storm']);
    const { factors, ageing, incidents: behind } = await read({ behind: { items: 'overdue' } });
    expect(factors).toEqual([
      { label: 'retry storm', incidents: 2 },
      { label: 'Missing alarm', incidents: 1 },
    ]);
    expect(ageing.counts).toEqual({ open: 1, overdue: 1, added: 0, done: 0, dropped: 0 });
    expect(ageing.longestOpen).toMatchObject([{ incidentId: past, title: 'Watch the queue', overdue: true }]);
    expect(behind.map(({ incidentId }) => incidentId)).toEqual([past]);
    const lastYear = await read({ year: '2024', behind: { items: 'done', period: '2024-04' } });
    expect(lastYear.ageing.doneAfter).toMatchObject({ known: 1, highest: { incidentId: past } });
    expect(lastYear.incidents.map(({ incidentId }) => incidentId)).toEqual([past]);
    expect((await exported('items')).map(({ title, state }) => [title, state])).toEqual([
      ['Watch the queue', 'open'],
      ['Page the owner', 'done'],
    ]);
    expect(await exported('factors')).toMatchObject([{ incidents: '2' }, { factor: 'Missing alarm' }]);
    expect((await read({ productId: null })).ageing.counts.open).toBe(0);
  });

  function name(incidentId: IncidentId | undefined, factors: string[]) {
    const input = SavePostmortemDraftInput.parse({ commandId: commandId(), incidentId, factors, after: 0 });
    return savePostmortemDraft(scene.acting, input);
  }
});

describe('as a file', () => {
  it('has a line for each incident, period and product, and no number where there is none', async () => {
    const april = await outage('2024-04-03T19:00Z', 90, '=1+1');
    expect(await exported('incidents')).toEqual([
      expect.objectContaining({
        incident: april,
        title: "'=1+1",
        impact: 'critical',
        products: 'Messenger',
        to_first_word_seconds: '300',
        to_mitigate_seconds: 'not applicable: mitigation-unknown',
        to_resolve_seconds: '5400',
        promises_kept: 'not applicable: nothing-promised',
      }),
    ]);
    const [, , , fourth] = await exported('periods');
    expect(fourth).toMatchObject({
      period: '2024-04',
      incidents: '1',
      to_resolve_known: '1',
      to_resolve_median_seconds: '5400',
      to_mitigate_median_seconds: '',
      items_done: '0',
    });
    expect(await exported('products')).toMatchObject([{ product: productId, name: 'Messenger', impact_critical: '1' }]);
    expect(await exported('incidents', { year: '2023' })).toEqual([]);
  });
});
