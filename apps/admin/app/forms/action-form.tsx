import { Form } from '@remix-run/react';
import type { ComponentProps, ReactNode } from 'react';
import { useAnswer } from './answer.ts';
import { commandIdOf } from './command/command-id.ts';
import { useFormKey } from './command/use-form-key.ts';
import { useSeed } from './command/use-seed.ts';
import { FormContext } from './form-context.ts';
import { ProblemSummary } from './problem-summary.tsx';
import type { Fields } from './sent/fields.ts';

/** What a form that carries a command is made of. */
export interface ActionFormProps extends Omit<ComponentProps<typeof Form>, 'children' | 'hidden'> {
  /** Its name, unique on the screen; its command id is made with it. */
  readonly name: string;
  /** What sending it asks for, where its buttons do not say. */
  readonly intent?: string;
  /** What the fields hold at first. */
  readonly first?: Fields;
  /** Fields that nobody types into. */
  readonly hidden?: Fields;
  readonly children: ReactNode;
}

/** A form that does something once, however often it is sent, and keeps what was typed until it was done. */
export function ActionForm({ name, intent, first = {}, hidden = {}, children, ...rest }: ActionFormProps) {
  const seed = useSeed();
  const answer = useAnswer(name);
  const carried = { form: name, ...(intent ? { intent } : {}), commandId: commandIdOf(seed, name), ...hidden };
  return (
    <FormContext.Provider value={{ form: name, answer, first }}>
      <Form key={useFormKey(name)} method="post" preventScrollReset noValidate {...rest}>
        {Object.entries(carried).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} autoComplete="off" />
        ))}
        <ProblemSummary answer={answer} />
        {children}
      </Form>
    </FormContext.Provider>
  );
}
