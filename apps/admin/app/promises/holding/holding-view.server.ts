import type { MadePromise } from '@candor/incidents';
import { promiseIn, usualPreset } from '@candor/incidents';
import { reaches } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { withinWords } from '../../incidents/composer/promise-presets.server.ts';
import { namedFeatures } from '../../templates/filling/named-features.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { holdingWords } from './holding-template.ts';

type Incident = Awaited<ReturnType<RequestApi['now']>>['open'][number];

/** Makes the holding update of an incident; `last` is its newest promise, whose interval is taken up again. */
export type HoldingMaker = (incident: Incident, last: MadePromise | null) => HoldingView;

/** A holding update as it would be published now. */
export interface HoldingView {
  readonly incidentId: string;
  /** What the form sends, as the composer would. */
  readonly fields: Readonly<Record<string, string>>;
  readonly html: string;
  readonly by: ReturnType<Clock['show']>;
  readonly within: string;
}

/** Reads what holding updates are made of; null for those who do not publish. */
export async function readHolding({ ask }: RequestApi, pageName: string, clock: Clock): Promise<HoldingMaker | null> {
  const { role } = await ask.session.me.query();
  if (!reaches(role, 'publisher')) return null;
  const [{ templates }, { products }] = await Promise.all([ask.templates.read.query(), ask.features.read.query()]);
  return ({ incidentId, status, severity, lastSaid, claims, title, startedAt }, last) => {
    const minutes = usualPreset(severity, last);
    const due = promiseIn(minutes, clock.now);
    const { text, sent } = holdingWords(templates, {
      ...namedFeatures(products, (id) => claims.some(({ featureId }) => featureId === id)),
      incident: title,
      page: pageName,
      start: startedAt,
      'next update': due,
    });
    return {
      incidentId,
      fields: { after: String(lastSaid), status, text: sent, promise: String(minutes) },
      html: renderHtml(text, { headingBase: 4 }),
      by: clock.show(due),
      within: withinWords(minutes),
    };
  };
}
