import type { LoaderFunctionArgs } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import type { Thrown } from '../trouble/thrown.ts';
import { troubleOf } from './trouble.server.ts';

/** What is shown in the place of what could not be read. */
export interface Instead {
  readonly thrown: Exclude<Thrown, { readonly kind: 'signed-out' }>;
  readonly status: number;
}

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** Asks the api for what a screen shows; says calmly why it cannot be shown, and asks a stranger to sign in. */
export async function reading<Answer>(asked: Asked, read: (api: RequestApi) => Promise<Answer>): Promise<Answer> {
  try {
    return await read(asked.context.api);
  } catch (error) {
    const instead = insteadOf(error, asked);
    throw instead instanceof Response ? instead : data(instead.thrown, instead.status);
  }
}

/** What to show when reading went wrong, or the way to sign in. Throws the error itself when the api is not its reason. */
export function insteadOf(error: unknown, { request, context }: Asked): Instead | Response {
  const trouble = troubleOf(error);
  switch (trouble?.kind) {
    case undefined:
      throw error;
    case 'signed-out':
      return redirect(signInPath(request));
    case 'unreachable':
      return { thrown: { kind: 'unreachable', carried: null, statusUrl: context.statusUrl }, status: 503 };
    case 'refused':
      return { thrown: refusedScreen(trouble.status, trouble.message), status: trouble.status };
  }
}

/** What stands on a screen that was refused. */
export function refusedScreen(status: number, message: string): Extract<Thrown, { readonly kind: 'refused' }> {
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
