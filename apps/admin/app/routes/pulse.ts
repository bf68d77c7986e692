import type { LoaderFunctionArgs } from '@remix-run/node';
import { troubleOf } from '../asking/trouble.server.ts';
import type { Pulse } from '../frame/pulse.ts';
import { frameStamp, incidentStamp } from '../frame/stamp.server.ts';

/** Whether the console's screens are still up to date: polled, so it says little and redirects nobody. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return Response.json(await read(new URL(request.url).searchParams.get('incident'), context));
}

async function read(incidentId: string | null, { api }: LoaderFunctionArgs['context']): Promise<Pulse> {
  try {
    const [now, incident] = await Promise.all([
      api.now(),
      incidentId ? api.ask.incidents.read.query({ incidentId }) : null,
    ]);
    return { state: 'well', frame: frameStamp(now), incident: incident && incidentStamp(incident) };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { state: trouble.kind === 'signed-out' ? 'signed-out' : 'unreachable', frame: null, incident: null };
  }
}
