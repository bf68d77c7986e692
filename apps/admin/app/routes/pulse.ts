import type { LoaderFunctionArgs } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import { troubleOf } from '../asking/trouble.server.ts';
import type { Pulse } from '../frame/pulse.ts';
import { frameStamp, incidentStamp, maintenanceStamp } from '../frame/stamp.server.ts';

/** Whether the console's screens are still up to date: polled, so it says little and redirects nobody. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return Response.json(await read(new URL(request.url).searchParams, context.api));
}

async function read(asked: URLSearchParams, api: RequestApi): Promise<Pulse> {
  try {
    const [now, subject] = await Promise.all([api.now(), subjectStamp(asked, api)]);
    return { state: 'well', frame: frameStamp(now), subject };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { state: trouble.kind === 'signed-out' ? 'signed-out' : 'unreachable', frame: null, subject: null };
  }
}

async function subjectStamp(asked: URLSearchParams, { ask }: RequestApi): Promise<string | null> {
  const [incidentId, maintenanceId] = [asked.get('incident'), asked.get('maintenance')];
  if (incidentId) return incidentStamp(await ask.incidents.read.query({ incidentId }));
  if (maintenanceId) return maintenanceStamp(await ask.maintenance.read.query({ maintenanceId }));
  return null;
}
