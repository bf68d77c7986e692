import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { cleanText } from '@candor/markdown';
import type { AsOf } from '../door.ts';
import type { SiteModel } from '../model/site-model.ts';
import { zonedTimes } from '../time/zoned-time.ts';
import type { Clock } from './words/time-words.ts';

/** What every page is written with: what the page says of itself, its clock, and what it is written as of. */
export interface PageContext {
  readonly model: SiteModel;
  readonly asOf: AsOf;
  readonly name: string;
  /** The path that the site lies under, without a trailing slash: empty at the root of a host. */
  readonly base: string;
  readonly clock: Clock;
}

/** The context of one page. Before the first settings it has a name that fits any page. */
export function pageContext(model: SiteModel, asOf: AsOf): PageContext {
  return {
    model,
    asOf,
    name: model.page ? said(model.page.name) : 'Status',
    base: /^https?:\/\/[^/]*(.*)$/.exec(model.page?.url ?? '')?.[1] ?? '',
    clock: clockOf(model),
  };
}

/** The clock of the page's zone; UTC before the first settings. */
export function clockOf(model: SiteModel): Clock {
  return zonedTimes(model.page?.timeZone ?? 'Etc/UTC');
}

/** The words of an operator's plain text, without what could disturb the text around it. */
export function said(text: Text): string {
  return cleanText(wordsOf(text));
}
