import type { RequestApi } from '../../../src/api/request-api.ts';
import { featureChoices } from '../../incidents/composer/feature-choices.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';

export type ScheduleScreenView = Awaited<ReturnType<typeof readScheduleScreen>>;

export async function readScheduleScreen(api: RequestApi) {
  const [{ page, now }, catalogue] = await Promise.all([api.now(), api.ask.features.read.query()]);
  return {
    choices: featureChoices(catalogue, []),
    zoneName: zoneOf(clockIn(page.timeZone, now)),
    timeZone: page.timeZone,
  };
}
