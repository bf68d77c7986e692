import type { AppRouter } from '@candor/api';
import { createTRPCClient, httpLink } from '@trpc/client';
import { knockAt } from './sign-in-doors.ts';

/** Where the api is and how the console proves itself. */
export interface ApiPlace {
  readonly url: string;
  readonly hop: string;
}

/** For whom the api is asked. */
export interface OnBehalf {
  readonly requestId: string;
  readonly client: string;
  /** The browser, as it calls itself. */
  readonly agent: string;
  readonly cookie: string;
  readonly origin: string;
}

/** The api on behalf of one browser's request. After signing in, what is asked counts as the new operator's. */
export type RequestApi = ReturnType<typeof createRequestApi>;

const PATIENCE_MS = 6_000;

export function createRequestApi({ url, hop }: ApiPlace, { requestId, client, agent, cookie, origin }: OnBehalf) {
  const given: string[] = [];
  const headers = () => ({
    'x-candor-hop': hop,
    'x-candor-client': client,
    'x-request-id': requestId,
    'user-agent': agent,
    cookie: [cookie, ...given.map((it) => it.split(';', 1)[0])].filter(Boolean).join('; '),
  });
  const knock = async (door: string, body: object) => {
    const answer = await knockAt(`${url}/api/auth/${door}`, {
      headers: { ...headers(), origin },
      body,
      patienceMs: PATIENCE_MS,
    });
    given.push(...answer.cookies);
    return answer;
  };
  const patientFetch: typeof fetch = (input, init) => {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, patience]) : patience });
  };
  const place = { url: `${url}/trpc`, headers, fetch: patientFetch };
  const ask = createTRPCClient<AppRouter>({ links: [httpLink(place)] });
  const askAtLength = createTRPCClient<AppRouter>({ links: [httpLink({ ...place, methodOverride: 'POST' })] });
  let now: ReturnType<typeof ask.now.read.query> | undefined;
  return {
    ask,
    /** The same for questions that are too long for an address. */
    askAtLength,
    /** What is happening now; asked once, since a screen and its frame both want to know. */
    now: () => {
      now ??= ask.now.read.query();
      return now;
    },
    signIn: (input: { readonly email: string; readonly password: string }) => knock('sign-in/email', input),
    signOut: () => knock('sign-out', {}),
    changePassword: (input: { readonly currentPassword: string; readonly newPassword: string }) =>
      knock('change-password', { ...input, revokeOtherSessions: true }),
    /** The `Set-Cookie` headers that the browser is to have. */
    cookies: given as readonly string[],
  };
}
