import type { LoaderFunctionArgs } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import type { Thrown } from '../trouble/thrown.ts';
import { troubleOf } from './trouble.server.ts';

/** Asks the api for what a screen shows; says calmly why it cannot be shown, and asks a stranger to sign in. */
export async function reading<Answer>(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  read: (api: RequestApi) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await read(context.api);
  } catch (error) {
    const trouble = troubleOf(error);
    switch (trouble?.kind) {
      case undefined:
        throw error;
      case 'signed-out':
        throw redirect(signInPath(request));
      case 'unreachable':
        throw data({ kind: 'unreachable', carried: null, statusUrl: context.statusUrl } satisfies Thrown, 503);
      case 'refused':
        throw data(refusedScreen(trouble.status, trouble.message), trouble.status);
    }
  }
}

/** What stands on a screen that was refused. */
export function refusedScreen(status: number, message: string): Thrown {
  return { kind: 'refused', title: TITLES[status] ?? 'This did not work', message };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'This is not here',
  403: 'You may not do this',
  404: 'This is not here',
  500: 'Something went wrong here',
};

function signInPath(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname)}`;
}
