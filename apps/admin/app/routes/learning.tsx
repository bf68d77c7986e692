import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../asking/reading.server.ts';
import { askedLearning } from '../learning/asking/asked.server.ts';
import { LearningScreen } from '../learning/learning-screen.tsx';
import { readLearningScreen } from '../learning/views/learning-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Learning over time · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readLearningScreen(api, askedLearning(new URL(args.request.url).searchParams)));

export default function LearningRoute() {
  return <LearningScreen view={useLoaderData<typeof loader>()} />;
}
