import { data } from '@remix-run/node';
import { refusedScreen } from '../asking/reading.server.ts';

/** Any address that leads nowhere. */
export function loader(): never {
  throw data(refusedScreen(404, 'The address leads nowhere. It may be mistyped.'), 404);
}

export default function NotFound() {
  return null;
}
