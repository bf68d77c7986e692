import type { AppRouter } from '@candor/api';
import { createTRPCClient, httpLink } from '@trpc/client';

/** The api as the command line speaks to it: as a machine, with a key. */
export type ApiClient = ReturnType<typeof createApiClient>;

export function createApiClient({ url, key }: { readonly url: string; readonly key: string }) {
  const headers = { authorization: `Bearer ${key}` };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] });
}
