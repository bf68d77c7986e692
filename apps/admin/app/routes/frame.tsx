import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { reading } from '../asking/reading.server.ts';
import { Frame } from '../frame/frame.tsx';
import { readFrame } from '../frame/frame-view.server.ts';

export { revalidateAfterConflicts as shouldRevalidate } from '../forms/revalidate-after-conflicts.ts';

export const loader = (args: LoaderFunctionArgs) => reading(args, readFrame);

export default function FrameRoute() {
  return (
    <Frame view={useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  );
}
