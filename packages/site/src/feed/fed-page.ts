import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import type { Language, PageSettings } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';

/** Tells times by the clocks of the page's zone. */
export type InZone = ReturnType<typeof zonedTimes>;

/** A page that can have feeds: it has an address, and its record began. */
export interface FedPage {
  readonly model: SiteModel;
  readonly settings: PageSettings;
  /** The page's first language, in which its texts are written. */
  readonly language: Language;
  readonly beganAt: Instant;
  readonly inZone: InZone;
}

/** The page as feeds need it, or null while it has no settings. */
export function fedPage(model: SiteModel): FedPage | null {
  const { page: settings, beganAt, languages } = model;
  const [language = 'en'] = languages;
  return settings && beganAt && { model, settings, language, beganAt, inZone: zonedTimes(settings.timeZone) };
}
