import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../asking/reading.server.ts';
import { askedNumbers } from '../../incidents/communication/year/asked-numbers.server.ts';
import { CommunicationScreen } from '../../incidents/communication/year/communication-screen.tsx';
import { readCommunicationScreen } from '../../incidents/communication/year/communication-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'How we communicated · Candor' }];

export const loader = (args: LoaderFunctionArgs) => {
  const asked = askedNumbers(new URL(args.request.url).searchParams);
  return reading(args, (api) => readCommunicationScreen(api, asked));
};

export default function CommunicationRoute() {
  return <CommunicationScreen view={useLoaderData<typeof loader>()} />;
}
