import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { featureChoices } from '../composer/feature-choices.server.ts';
import { promisePresets } from '../composer/promise-presets.server.ts';

export type DeclareScreenView = Awaited<ReturnType<typeof readDeclareScreen>>;

export async function readDeclareScreen(api: RequestApi) {
  const [{ page, now }, catalogue] = await Promise.all([api.now(), api.ask.features.read.query()]);
  const clock = clockIn(page.timeZone, now);
  return { choices: featureChoices(catalogue, []), presets: promisePresets(clock), zoneName: clock.zoneName };
}
