import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { act } from '../asking/acting.server.ts';
import { reading } from '../asking/reading.server.ts';
import { TEMPLATE_HANDLERS } from '../templates/change-templates.server.ts';
import { TemplatesScreen } from '../templates/templates-screen.tsx';
import { readTemplatesScreen } from '../templates/templates-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Templates · Candor' }];

export const loader = (args: LoaderFunctionArgs) => reading(args, readTemplatesScreen);

export const action = (args: ActionFunctionArgs) => act(args, TEMPLATE_HANDLERS);

export default function TemplatesRoute() {
  return <TemplatesScreen view={useLoaderData<typeof loader>()} />;
}
