import type { Context } from 'hono';
import { plainPage } from './plain-page.ts';

/** Refuses a form that is over 1 MB; one that changes the looks is that by its picture, also in the frame of the preview. */
export function tooLarge(c: Context) {
  // The rest of the body is not read, so nothing more can come over this connection.
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

const PICTURE = { status: 413, title: 'This picture is too large' } as const;
const FITTING = 'A logo has at most 24 KB, and is shown 32 pixels high.';
