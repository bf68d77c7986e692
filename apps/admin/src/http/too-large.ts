import type { Context } from 'hono';
import { plainPage } from './plain-page.ts';

/** Refuses a form that is over 1 MB; one that changes the looks is that by its picture, also in the frame of the preview. */
export async function tooLarge(c: Context) {
  await readOn(c.req.raw.body);
  // What was not read on is read by nobody, so nothing more can come over this connection.
  c.header('connection', 'close');
  switch (c.req.path) {
    case '/page/looks':
      return plainPage(c, { ...PICTURE, text: `Nothing was changed. Go back and choose a smaller one: ${FITTING}` });
    case '/page/looks/preview':
      return plainPage(c, {
        ...PICTURE,
        text: `Choose a smaller one, then press Preview again; what you typed is still there. ${FITTING}`,
        isFramed: true,
      });
    default:
      return plainPage(c, {
        status: 413,
        title: 'This is over 1 MB',
        text: 'Go back, shorten it, and send it again.',
      });
  }
}

/** Most that is read of what is not taken, in bytes: more than a camera's picture has. */
const MOST_READ_ON = 32 * 1024 * 1024;

/** Whoever is answered and cut off while they still send may never read the answer. */
async function readOn(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  for (let bytes = 0; bytes <= MOST_READ_ON; ) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done) return;
    bytes += value?.length ?? 0;
  }
}

const PICTURE = { status: 413, title: 'This picture is too large' } as const;
const FITTING = 'A logo has at most 24 KB, and is shown 32 pixels high.';
