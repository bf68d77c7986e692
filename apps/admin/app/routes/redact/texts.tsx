import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../../asking/reading.server.ts';
import { TextsScreen } from '../../redactions/texts-screen.tsx';
import { readTexts } from '../../redactions/texts-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Redact a text · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readTexts(api, new URL(args.request.url).searchParams));

export default function TextsRoute() {
  return <TextsScreen view={useLoaderData<typeof loader>()} />;
}
