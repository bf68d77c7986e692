import type { LoaderFunctionArgs } from '@remix-run/node';
import { reading } from '../../asking/reading.server.ts';

/** The logo as it is now, or the one for dark mode. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { logo, darkLogo } = await reading(args, ({ ask }) => ask.page.looks.query());
  const picture = new URL(args.request.url).searchParams.has('dark') ? darkLogo : logo;
  if (!picture) return new Response('There is no logo.\n', { status: 404 });
  return new Response(Buffer.from(picture.bytes, 'base64'), { headers: { 'content-type': picture.type } });
}
