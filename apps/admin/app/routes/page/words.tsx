import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { changeImprint } from '../../page-settings/change-imprint.server.ts';
import { changePage } from '../../page-settings/change-page.server.ts';
import { changeLanguages } from '../../page-settings/languages/change-languages.server.ts';
import { PageScreen } from '../../page-settings/page-screen.tsx';
import { setApprovals } from '../../page-settings/postmortems/set-approvals.server.ts';
import { setTerm } from '../../page-settings/postmortems/set-term.server.ts';
import { termWords } from '../../page-settings/postmortems/term-words.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';

export const meta: MetaFunction = () => [{ title: 'Page · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async (api) => {
    const [settings, { page, now }] = await Promise.all([api.ask.page.read.query(), api.now()]);
    const termEffect = termWords(settings.postmortemTerm, clockIn(page.timeZone, now));
    const changed = new URL(args.request.url).searchParams.get('changed');
    return { settings, changed, termEffect, zones: Intl.supportedValuesOf('timeZone') };
  });

export const action = (args: ActionFunctionArgs) =>
  act(args, {
    'change-page': changePage,
    'change-languages': changeLanguages,
    'change-imprint': changeImprint,
    'set-term': setTerm,
    'set-approvals': setApprovals,
  });

export default function PageRoute() {
  return <PageScreen {...useLoaderData<typeof loader>()} />;
}
