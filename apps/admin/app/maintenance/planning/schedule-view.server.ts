import type { RequestApi } from '../../../src/api/request-api.ts';
import { featureChoices } from '../../incidents/composer/feature-choices.server.ts';
import { templateChoices } from '../../templates/filling/template-choices.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { zoneOf } from '../../time/shown-window.server.ts';
import { writingFacts } from '../../writing-help/writing-facts.server.ts';

export type ScheduleScreenView = Awaited<ReturnType<typeof readScheduleScreen>>;

export async function readScheduleScreen(api: RequestApi) {
  const [{ page, now }, catalogue, templates, writing] = await Promise.all([
    api.now(),
    api.ask.features.read.query(),
    templateChoices(api, 'maintenance'),
    writingFacts(api),
  ]);
  return {
    choices: featureChoices(catalogue, []),
    zoneName: zoneOf(clockIn(page.timeZone, now)),
    timeZone: page.timeZone,
    writing,
    templates,
  };
}
