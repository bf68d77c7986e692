import { IncidentId } from '@candor/log';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { reading } from '../../asking/reading.server.ts';

/** The postmortem as a Markdown file to keep. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const id = IncidentId.safeParse(args.params.incidentId);
  if (!id.success) return new Response('There is no such incident.\n', { status: 404 });
  const { markdown, fileName } = await reading(args, ({ ask }) => ask.postmortems.read.query({ incidentId: id.data }));
  return new Response(markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
}
