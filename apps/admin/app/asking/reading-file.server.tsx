import type { LoaderFunctionArgs } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import { buttonLook } from '../forms/button.tsx';
import { stillScreen } from '../frame/still-screen.server.tsx';
import type { Instead } from './reading.server.ts';
import { insteadOf } from './reading.server.ts';

/** Asks the api for a file; where it cannot be had, a screen stands at its address and says why. */
export async function readingFile(
  asked: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  read: (api: RequestApi) => Promise<Response>,
): Promise<Response> {
  try {
    return await read(asked.context.api);
  } catch (error) {
    const instead = insteadOf(error, asked);
    return instead instanceof Response ? instead : screenOf(instead, new URL(asked.request.url));
  }
}

function screenOf({ thrown, status }: Instead, { pathname, search }: URL): Response {
  if (thrown.kind === 'refused') return stillScreen({ title: thrown.title, status, children: <p>{thrown.message}</p> });
  return stillScreen({
    title: 'The api does not answer',
    status,
    children: (
      <>
        <p>
          Readers still have <a href={thrown.statusUrl}>the status page</a> as it was. The file is here when the api is
          back.
        </p>
        <p>
          <a href={pathname + search} className={buttonLook('go')}>
            Try again
          </a>
        </p>
      </>
    ),
  });
}
