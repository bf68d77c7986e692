import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { changeImprint } from '../../page-settings/change-imprint.server.ts';
import { changePage } from '../../page-settings/change-page.server.ts';
import { changeLanguages } from '../../page-settings/languages/change-languages.server.ts';
import { PageScreen } from '../../page-settings/page-screen.tsx';

export const meta: MetaFunction = () => [{ title: 'Page · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => {
    const settings = await ask.page.read.query();
    const changed = new URL(args.request.url).searchParams.get('changed');
    return { settings, changed, zones: Intl.supportedValuesOf('timeZone') };
  });

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    'change-page': changePage,
    'change-languages': changeLanguages,
    'change-imprint': changeImprint,
  });

export default function PageRoute() {
  return <PageScreen {...useLoaderData<typeof loader>()} />;
}
