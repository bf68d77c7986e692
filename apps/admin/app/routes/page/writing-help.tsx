import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { setWritingHelp } from '../../page-settings/writing-help/set-writing-help.server.ts';
import { WritingHelpScreen } from '../../page-settings/writing-help/writing-help-screen.tsx';

export const meta: MetaFunction = () => [{ title: 'Writing help · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => ({
    off: (await ask.page.read.query()).writingHelpOff,
    isChanged: new URL(args.request.url).searchParams.has('changed'),
  }));

export const action = (args: ActionFunctionArgs) => act(args, { 'set-writing-help': setWritingHelp });

export default function WritingHelpRoute() {
  return <WritingHelpScreen {...useLoaderData<typeof loader>()} />;
}
