import { Form } from '@remix-run/react';
import { useAnswer } from '../forms/answer.ts';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { SoloScreen } from '../frame/solo-screen.tsx';

const NAME = 'sign-in';

export function SignInForm({ to }: { readonly to: string }) {
  const answer = useAnswer(NAME);
  return (
    <SoloScreen title="Sign in">
      <FormContext.Provider value={{ form: NAME, answer, first: {} }}>
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="form" value={NAME} />
          <input type="hidden" name="intent" value="sign-in" />
          <input type="hidden" name="to" value={to} />
          <ProblemSummary answer={answer} />
          <TextField name="email" label="E-mail address" type="email" autoComplete="username" required />
          <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
          <div>
            <Button look="go">Sign in</Button>
          </div>
        </Form>
      </FormContext.Provider>
    </SoloScreen>
  );
}
