import type { Instant } from '@candor/log';
import { dayIn } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadPage } from '@candor/store';

/** The day it is in the page's zone, as YYYY-MM-DD. */
export async function loadToday(reader: Reader, now: Instant): Promise<string> {
  const page = await loadPage(reader);
  return dayIn(page?.timeZone ?? 'Etc/UTC', now);
}
