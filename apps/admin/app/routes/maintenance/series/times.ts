import type { LoaderFunctionArgs } from '@remix-run/node';
import { troubleOf } from '../../../asking/trouble.server.ts';
import { Invalid } from '../../../forms/sent/problems.ts';
import { nextTimes } from '../../../maintenance/series/planning/next-times.server.ts';

/** The next times of a rule that is being typed: asked for by a script, so it says little and redirects nobody. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  try {
    const fields = Object.fromEntries(new URL(request.url).searchParams);
    return Response.json({ times: await nextTimes(context.api, fields) });
  } catch (error) {
    if (error instanceof Invalid || troubleOf(error)) return Response.json({ times: [] });
    throw error;
  }
}
