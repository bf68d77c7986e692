import type { Role } from '@candor/log';
import { reaches } from '@candor/log';
import { useRouteLoaderData } from '@remix-run/react';
import { useLastAnswer } from '../forms/answer.ts';

/**
 * Whether this operator's role suffices, so that a screen offers what they may do; the api decides. Also true when it has
 * just refused a form for want of a role: the form stays, with all that was typed.
 */
export function useMay(least: Role): boolean {
  const { me } = useRouteLoaderData('routes/frame') as { me: { role: Role } };
  const answer = useLastAnswer();
  return reaches(me.role, least) || answer?.code === 'forbidden';
}
