import type { RequestApi } from '../../../src/api/request-api.ts';
import { templateChoices } from '../../templates/filling/template-choices.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { writingFacts } from '../../writing-help/writing-facts.server.ts';
import { featureChoices } from '../composer/feature-choices.server.ts';
import { presetsBySeverity } from '../composer/promise-presets.server.ts';

export type DeclareScreenView = Awaited<ReturnType<typeof readDeclareScreen>>;

export async function readDeclareScreen(api: RequestApi) {
  const [{ page, now }, catalogue, templates, writing] = await Promise.all([
    api.now(),
    api.ask.features.read.query(),
    templateChoices(api, 'incident'),
    writingFacts(api),
  ]);
  const clock = clockIn(page.timeZone, now);
  return {
    choices: featureChoices(catalogue, []),
    presets: presetsBySeverity(clock),
    zoneName: clock.zoneName,
    writing,
    // A resolved incident is told afterwards, not declared.
    templates: templates.filter((template) => template.status !== 'resolved'),
  };
}
