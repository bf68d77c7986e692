import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { readFields } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import { previewOf } from '../../page-settings/looks/preview.server.ts';
import { readLooks } from '../../page-settings/looks/read-looks.server.ts';

/** What the page looks like now. */
export const loader = ({ context: { api } }: LoaderFunctionArgs): Promise<Response> =>
  previewOf(api, async () => {
    const { accent, headerLinks, footerLinks } = await api.ask.page.looks.query();
    return { accent, headerLinks, footerLinks };
  });

/** What it would look like with what was typed and chosen. */
export const action = ({ context: { api }, request }: ActionFunctionArgs): Promise<Response> =>
  previewOf(api, async () => readLooks(await readFields(request).catch(noForm)));

function noForm(): never {
  throw new Invalid([{ field: null, message: 'What was sent is no form.' }]);
}
