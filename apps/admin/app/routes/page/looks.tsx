import { MOST_LINKS } from '@candor/record';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../../asking/acting.server.ts';
import { reading } from '../../asking/reading.server.ts';
import { changeLooks } from '../../page-settings/looks/change-looks.server.ts';
import { LooksScreen } from '../../page-settings/looks/looks-screen.tsx';

export const meta: MetaFunction = () => [{ title: 'Looks · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => {
    const { logo, darkLogo, ...looks } = await ask.page.looks.query();
    const sizeOf = (picture: typeof logo) => picture && { width: picture.width, height: picture.height };
    const isChanged = new URL(args.request.url).searchParams.has('changed');
    return {
      looks: { ...looks, logo: sizeOf(logo), darkLogo: sizeOf(darkLogo), mostLinks: MOST_LINKS },
      isChanged,
    };
  });

export const action = (args: ActionFunctionArgs) => act(args, { 'change-looks': changeLooks });

export default function LooksRoute() {
  return <LooksScreen {...useLoaderData<typeof loader>()} />;
}
