import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../asking/reading.server.ts';
import { NowScreen } from '../incidents/list/now-screen.tsx';
import { readNowScreen } from '../incidents/list/now-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Now · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readNowScreen);

export default function NowRoute() {
  return <NowScreen view={useLoaderData<typeof loader>()} />;
}
