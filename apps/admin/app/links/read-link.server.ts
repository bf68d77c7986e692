import type { LoaderFunctionArgs } from '@remix-run/node';
import { data } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import { reading } from '../asking/reading.server.ts';
import { troubleOf } from '../asking/trouble.server.ts';

/** Asks what a one-time link is for, or why it does not work. */
export async function readLink<Answer>(
  args: LoaderFunctionArgs,
  read: (api: RequestApi, token: string) => Promise<Answer>,
) {
  const token = new URL(args.request.url).searchParams.get('token')?.slice(0, 200) ?? '';
  return reading(args, async (api) => {
    try {
      if (token === '') return data({ why: 'It is not whole. Copy all of it from the message you got.' }, 404);
      return data({ token, ...(await read(api, token)), why: null }, 200);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble?.kind !== 'refused') throw error;
      return data({ why: trouble.message }, trouble.status);
    }
  });
}
