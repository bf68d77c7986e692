import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../asking/reading.server.ts';
import { readAsked } from '../search/asked.server.ts';
import { SearchScreen } from '../search/search-screen.tsx';
import { readSearchScreen } from '../search/search-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Search · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readSearchScreen(api, readAsked(new URL(args.request.url).searchParams)));

export default function SearchRoute() {
  return <SearchScreen view={useLoaderData<typeof loader>()} />;
}
