import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../asking/acting.server.ts';
import { reading } from '../asking/reading.server.ts';
import { CATALOGUE_HANDLERS } from '../features/change-catalogue.server.ts';
import { FeaturesScreen } from '../features/features-screen.tsx';

export { revalidateAfterConflicts as shouldRevalidate } from '../forms/revalidate-after-conflicts.ts';

export const meta: MetaFunction = () => [{ title: 'Features · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, async ({ ask }) => ({ catalogue: await ask.features.read.query() }));

export const action = (args: ActionFunctionArgs) => act(args, CATALOGUE_HANDLERS);

export default function FeaturesRoute() {
  return <FeaturesScreen {...useLoaderData<typeof loader>()} />;
}
