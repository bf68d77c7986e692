import { beforeEach, describe, expect, it } from 'vitest';
import { addFeature } from '../../features/add-feature.ts';
import { addProduct } from '../../features/add-product.ts';
import { previewPostmortem } from '../../postmortems/preview-postmortem.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { declareIncident } from '../declare-incident.ts';
import { overrideImpact } from '../override-impact.ts';
import { loadTimeline } from './load-timeline.ts';

type FeatureId = Awaited<ReturnType<typeof addFeature>>['featureId'];

let scene: Scene;
let messages: FeatureId;

beforeEach(async () => {
  scene = await openScene();
  const { productId } = await addProduct(scene.acting, { commandId: commandId(), name: 'WhatsApp' });
  const added = await addFeature(scene.acting, { commandId: commandId(), productId, name: 'Messages' });
  messages = added.featureId;
});

async function failsOn(day: string) {
  scene.setTime(`${day}T10:00Z`);
  const features = [{ featureId: messages, status: 'major_outage' as const }];
  const words = { title: 'Messages fail', status: 'investigating', text: 'We look.' } as const;
  return (await declareIncident(scene.acting, { commandId: commandId(), ...words, features })).incidentId;
}

const recurrenceOf = async (incidentId: Awaited<ReturnType<typeof failsOn>>) =>
  (await loadTimeline(scene.store.reader, incidentId)).recurrence;

describe('what an incident repeats', () => {
  it('is read from those that were told before it, in the year of the page', async () => {
    await failsOn('2025-12-30');
    const first = await failsOn('2026-03-05');
    const second = await failsOn('2026-11-26');
    expect(await recurrenceOf(first)).toBeNull();
    expect(await recurrenceOf(second)).toMatchObject({
      ordinal: 2,
      year: '2026',
      feature: { product: 'WhatsApp', feature: 'Messages' },
      previous: { incidentId: first, startedAt: '2026-03-05T10:00:00.000Z' },
    });
  });

  it('follows what was told of those since, and stands in the public postmortem', async () => {
    const first = await failsOn('2026-03-05');
    const second = await failsOn('2026-11-26');
    const sentence = `Second major disruption of WhatsApp - Messages in 2026; the one before, ${first}, began on 5 March 2026`;
    expect((await previewPostmortem(scene.acting, { incidentId: second })).markdown).toContain(sentence);
    const reason = 'Few noticed.';
    await overrideImpact(scene.acting, { commandId: commandId(), incidentId: first, impact: 'minor', reason });
    expect(await recurrenceOf(second)).toBeNull();
    expect((await previewPostmortem(scene.acting, { incidentId: second })).markdown).not.toContain(sentence);
  });
});
