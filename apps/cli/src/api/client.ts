import type { AppRouter } from '@candor/api';
import { createTRPCClient, httpLink, splitLink } from '@trpc/client';

/** The api as the command line speaks to it: as a machine, with a key. */
export type ApiClient = ReturnType<typeof createApiClient>;

export function createApiClient({ url, key }: { readonly url: string; readonly key: string }) {
  const headers = { authorization: `Bearer ${key}` };
  const place = { url: `${url}/trpc`, headers };
  // A question may carry a whole file, which no address is long enough for.
  const link = splitLink({
    condition: ({ path }) => path === 'postmortems.compare',
    true: httpLink({ ...place, methodOverride: 'POST' }),
    false: httpLink(place),
  });
  return createTRPCClient<AppRouter>({ links: [link] });
}
