import { z } from 'zod';
import type { App } from '../../start/apps.ts';
import { ask, urlOf } from '../ask.ts';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const Alive = z.object({ status: z.enum(['ok', 'alive']) });
const Ready = z.object({ publishedIndex: z.number(), problems: z.array(z.string()) });

/** Whether a program answers where it is to listen. */
export function checkProgram(app: App): (patient: Patient) => Promise<Finding> {
  return async ({ settings }) => {
    const url = urlOf(settings[app]);
    if (settings[app].port === 0) return look('its port is any free one', 'Set it, to be able to look there.');
    const answer = await ask(`${url}/healthz`);
    if (answer.kind === 'refused')
      return look(`nothing listens on ${url}`, 'Start it, unless it is stopped on purpose or runs elsewhere.');
    if (answer.kind === 'failed') return broken(`${url}: ${answer.reason}`, 'Its log says why; restart it.');
    if (answer.status === 200 && Alive.safeParse(answer.json).success) return ok(`answers on ${url}`);
    return broken(`something else answers on ${url}`, 'Stop that, or move one of the two to another port.');
  };
}

/** Whether the running api brings what is recorded before readers, in its own words. */
export async function checkPublishing({ settings }: Patient): Promise<Finding> {
  const answer = await ask(`${urlOf(settings.api)}/readyz`);
  if (answer.kind === 'refused') return look('the api does not run', 'Nothing is published until it does.');
  const ready = answer.kind === 'answered' ? Ready.safeParse(answer.json) : null;
  if (!ready?.success) return broken('the api does not say', 'Its log says why; restart it.');
  const { publishedIndex, problems } = ready.data;
  if (problems.length === 0) return ok(`up to entry ${publishedIndex}, nothing waits`);
  return broken(problems.join(' '), 'docs/guides/monitoring.md says what to look at.');
}
