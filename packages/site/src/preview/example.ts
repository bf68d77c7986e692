import type { Instant } from '@candor/log';
import { addMilliseconds, IncidentId, sealText, UpdateId } from '@candor/log';
import type { PublicBody } from '@candor/record';
import { chain } from '@candor/record';
import { applyEntry } from '../model/apply-entry.ts';
import type { SiteModel } from '../model/site-model.ts';

const HALF_AN_HOUR = 30 * 60_000;
const text = (words: string) => sealText(words, '0'.repeat(32));

/** Tells the model, and nobody else, of an incident that shows how one looks. */
export function tellExample(model: SiteModel, now: Instant): void {
  const incidentId = IncidentId.parse('example00000');
  const said = { incidentId, happenedAt: now, by: 'publisher' } as const;
  const feature = model.catalogue.features.find(({ archived }) => !archived);
  const features = feature ? [{ featureId: feature.id, from: feature.standing, to: 'partial_outage' as const }] : [];
  const bodies: PublicBody[] = [
    { kind: 'incident', data: { ...said, title: text('Messages are late'), backfilled: false } },
    {
      kind: 'update',
      data: {
        ...said,
        updateId: UpdateId.parse('example00001'),
        status: 'investigating',
        text: text(
          'This is an example: **no incident is open**. Here stands what you say, with [links](https://example.com).',
        ),
        features,
        nextUpdateBy: addMilliseconds(now, HALF_AN_HOUR),
      },
    },
  ];
  for (const body of bodies) applyEntry(model, chain(model.head, body, now));
}
