import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useAnswer } from '../forms/answer.ts';
import { FormContext } from '../forms/form-context.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { SoloScreen } from '../frame/solo-screen.tsx';

/** A form that a one-time link leads to, outside the console's frame; its link is kept while something is wrong. */
export function LinkScreen({
  title,
  form,
  token,
  children,
}: {
  readonly title: string;
  readonly form: string;
  readonly token: string;
  readonly children: ReactNode;
}) {
  const answer = useAnswer(form);
  return (
    <SoloScreen title={title}>
      <FormContext.Provider value={{ form, answer, first: {} }}>
        <Form method="post" noValidate className="grid grid-cols-1 gap-4">
          <input type="hidden" name="form" value={form} />
          <input type="hidden" name="intent" value={form} />
          <input type="hidden" name="token" value={token} />
          <ProblemSummary answer={answer} />
          {children}
        </Form>
      </FormContext.Provider>
    </SoloScreen>
  );
}

/** What stands there when the link does not work. */
export function DeadLink({ why }: { readonly why: string }) {
  return (
    <SoloScreen title="This link does not work">
      <p>{why}</p>
      <p>
        <Link to="/sign-in">Sign in</Link>
      </p>
    </SoloScreen>
  );
}
