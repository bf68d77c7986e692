import { useLocation, useNavigation } from '@remix-run/react';
import { useRef } from 'react';
import { useAnswer } from '../answer.ts';
import { useSeed } from './use-seed.ts';

/**
 * Differs whenever a form begins anew: after it was carried out, and when an answer fills it in. A form that has
 * problems goes on as it is, with whatever was typed since it was sent; so does a form beside the one that was sent.
 */
export function useFormKey(form: string): string {
  const seed = useSeed();
  const answer = useAnswer(form);
  const { pathname } = useLocation();
  const { state, formData } = useNavigation();
  const held = useRef({ key: seed, seed, pathname, isSent: false, isOtherSent: false });
  const it = held.current;
  if (state !== 'idle') {
    const sent = formData?.get('form') ?? null;
    it.isSent ||= sent === form;
    it.isOtherSent = sent !== null && sent !== form;
  }
  if (answer !== null) {
    it.isSent = false;
    if (answer.problems.length === 0) it.key = answer.id;
  } else if (it.seed !== seed) {
    if (it.isSent || !it.isOtherSent || it.pathname !== pathname) it.key = seed;
    it.isSent = false;
  }
  Object.assign(it, { seed, pathname });
  return it.key;
}
