import type { Instant } from '@candor/log';
import { wordsOf, zonedTimes } from '@candor/log';
import { cleanText, renderText } from '@candor/markdown';
import type { PageSettings } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';
import type { PageAnswer } from './answer.ts';

/** What every v2 answer is made from: the model of a page that has settings, and its clock. */
export interface ToldPage {
  readonly model: SiteModel;
  readonly settings: PageSettings;
  /** When the newest entry of the record was recorded. */
  readonly updatedAt: Instant;
  /** An instant as v2 writes it: in the page's zone. */
  readonly time: (instant: Instant) => string;
}

/**
 * Whether a product is told as a group of components. One that bears the page's own name is not: its features stand by
 * themselves, as on a Statuspage that has no groups.
 */
export function isGroup({ settings }: ToldPage, product: string): boolean {
  return cleanText(product).toLowerCase() !== cleanText(wordsOf(settings.name)).toLowerCase();
}

/** The page as v2 tells it, or null while it has no settings: there is nothing to tell then. */
export function toldPage(model: SiteModel): ToldPage | null {
  if (model.page === null || model.recordedAt === null) return null;
  const inZone = zonedTimes(model.page.timeZone);
  return { model, settings: model.page, updatedAt: model.recordedAt, time: (instant) => inZone(instant).iso };
}

/** `page`, part of every answer. `updated_at` moves with every entry of the record, and with nothing else. */
export function pageAnswer({ model, settings, updatedAt, time }: ToldPage): PageAnswer {
  return {
    id: settings.pageId,
    name: cleanText(wordsOf(settings.name)),
    url: settings.url,
    time_zone: settings.timeZone,
    updated_at: time(updatedAt),
    x_candor: { index: model.head.index, head: model.head.hash, ...lostAnswer(model, time) },
  };
}

function lostAnswer({ continuations }: SiteModel, time: ToldPage['time']): Pick<PageAnswer['x_candor'], 'continued'> {
  if (continuations.length === 0) return {};
  const continued = continuations.map(({ index, recordedAt, published, from, reason }) => ({
    index,
    recorded_at: time(recordedAt),
    published: { index: published.index, head: published.hash },
    from: from?.index ?? null,
    reason: renderText(wordsOf(reason), { day: recordedAt.slice(0, 10) }),
  }));
  return { continued };
}
