import { useLocation, useRouteLoaderData } from '@remix-run/react';
import { useRef } from 'react';

/**
 * The seed of this screen's command ids. It stays while data is only refreshed, so that a second click sends the same
 * id, and changes when a form was answered.
 */
export function useSeed(): string {
  const { seed } = useRouteLoaderData('routes/frame') as { seed: string };
  const { key } = useLocation();
  const held = useRef({ key, seed });
  if (held.current.key !== key) held.current = { key, seed };
  return held.current.seed;
}
