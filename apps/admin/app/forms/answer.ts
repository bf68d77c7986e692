import { useActionData, useLocation } from '@remix-run/react';
import { useState } from 'react';
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

/**
 * The answer to the form of the screen that was sent last. It stays while data is only refreshed, which Remix drops it for:
 * what is wrong must not vanish because somebody else published.
 */
export function useLastAnswer(): Answer | null {
  const answer = useActionData() as Answer | undefined;
  const { key } = useLocation();
  const [kept, setKept] = useState({ key, answer });
  if (answer && (answer !== kept.answer || key !== kept.key)) setKept({ key, answer });
  return answer ?? (kept.key === key ? kept.answer : null) ?? null;
}

/** The answer to one form of the screen, if it was the one sent. */
export function useAnswer(form: string): Answer | null {
  const answer = useLastAnswer();
  return answer?.form === form ? answer : null;
}
