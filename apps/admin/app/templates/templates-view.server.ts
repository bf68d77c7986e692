import { fillWords, VARIABLES, VARIABLES_OF } from '@candor/incidents';
import { addMilliseconds } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../src/api/request-api.ts';
import { holds } from '../promises/holding/holding-template.ts';

/** The templates as their screen shows them. */
export type TemplatesScreenView = Awaited<ReturnType<typeof readTemplatesScreen>>;

const HOUR_MS = 60 * 60 * 1000;

export async function readTemplatesScreen(api: RequestApi) {
  const [{ page, now }, { templates }] = await Promise.all([api.now(), api.ask.templates.read.query()]);
  const example = {
    features: ['Sending', 'Search'],
    product: ['Mail'],
    region: 'Europe',
    incident: 'Mail is slow',
    page: page.name,
    start: now,
    end: addMilliseconds(now, 2 * HOUR_MS),
    'next update': addMilliseconds(now, HOUR_MS / 2),
  };
  const holding = templates.find((it) => holds(it) && fillWords(it, { ...example, region: null }).missing.length === 0);
  return {
    templates: templates.map((template) => {
      const filled = template.use === 'postmortem' ? template : fillWords(template, example);
      const html = renderHtml(filled.text, { headingBase: 4 });
      return { ...template, isHolding: template === holding, example: { title: filled.title, html } };
    }),
    variables: Object.entries(VARIABLES_OF)
      .filter(([use]) => use !== 'postmortem')
      .map(([use, names]) => ({
        use,
        variables: names.map((name) => ({ name, about: VARIABLES[name].about })),
      })),
  };
}
