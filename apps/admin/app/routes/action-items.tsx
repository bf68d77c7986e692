import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BoardScreen } from '../action-items/board/board-screen.tsx';
import { readBoard } from '../action-items/board/board-view.server.ts';
import { reading } from '../asking/reading.server.ts';

export const meta: MetaFunction = () => [{ title: 'Action items · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readBoard(api, new URL(args.request.url).searchParams));

export default function ActionItemsRoute() {
  return <BoardScreen view={useLoaderData<typeof loader>()} />;
}
