import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reading } from '../asking/reading.server.ts';
import { AuditScreen } from '../audit/audit-screen.tsx';
import { readAuditScreen } from '../audit/audit-view.server.ts';

export const meta: MetaFunction = () => [{ title: 'Audit · Candor' }];

export const loader = (args: LoaderFunctionArgs) =>
  reading(args, (api) => readAuditScreen(api, new URL(args.request.url).searchParams));

export default function AuditRoute() {
  return <AuditScreen view={useLoaderData<typeof loader>()} />;
}
