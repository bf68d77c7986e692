import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { reading } from '../../asking/reading.server.ts';
import { readFields } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import { noPreview, shown } from '../../page-settings/looks/preview.server.ts';
import { readLooks } from '../../page-settings/looks/read-looks.server.ts';

/** What the page looks like now. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> =>
  reading(args, async ({ ask, askAtLength }) => {
    const { accent, headerLinks, footerLinks } = await ask.page.looks.query();
    return shown(await askAtLength.page.previewLooks.query({ accent, headerLinks, footerLinks }));
  });

/** What it would look like with what was typed and chosen. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const fields = await readFields(args.request);
  try {
    const looks = readLooks(fields);
    return await reading(args, async ({ askAtLength }) => shown(await askAtLength.page.previewLooks.query(looks)));
  } catch (error) {
    if (error instanceof Invalid) return noPreview(error.problems);
    throw error;
  }
}
