import { useActionData } from '@remix-run/react';
import type { Fields } from './sent/fields.ts';
import type { Problem } from './sent/problems.ts';

/** What a form is answered when it was not carried out: everything typed, and what is in the way. */
export interface Answer {
  /** New for each answer. */
  readonly id: string;
  /** The form that was sent. */
  readonly form: string;
  readonly fields: Fields;
  readonly problems: readonly Problem[];
  /** A refusal's stable code, such as `newer-update`. */
  readonly code: string | null;
}

/** The answer to one form of the screen, if it was the one sent. */
export function useAnswer(form: string): Answer | null {
  const answer = useActionData() as Answer | undefined;
  return answer?.form === form ? answer : null;
}
