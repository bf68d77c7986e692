import { useRef } from 'react';
import { useAnswer } from '../answer.ts';
import { useSeed } from './use-seed.ts';

/**
 * Differs whenever a form begins anew: after it was carried out, and when an answer fills it in. A form that has
 * problems goes on as it is, with whatever was typed since it was sent.
 */
export function useFormKey(form: string): string {
  const seed = useSeed();
  const answer = useAnswer(form);
  const key = useRef(seed);
  if (answer === null) key.current = seed;
  else if (answer.problems.length === 0) key.current = answer.id;
  return key.current;
}
