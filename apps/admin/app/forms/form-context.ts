import { createContext, useContext } from 'react';
import type { Answer } from './answer.ts';
import type { Fields } from './sent/fields.ts';

/** What the fields of one form know of it. */
export interface FormState {
  readonly form: string;
  readonly answer: Answer | null;
  /** What the fields hold at first. */
  readonly first: Fields;
}

export const FormContext = createContext<FormState>({ form: '', answer: null, first: {} });

/** One field's id, first value, and what is wrong with it. */
export function useField(name: string) {
  const { form, answer, first } = useContext(FormContext);
  const problem = answer?.problems.find((it) => it.field === name)?.message ?? null;
  return { id: `${form}-${name}`, value: answer?.fields[name] ?? first[name] ?? '', problem };
}
