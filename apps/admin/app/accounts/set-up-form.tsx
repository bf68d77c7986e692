import { Form } from '@remix-run/react';
import { useAnswer } from '../forms/answer.ts';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { SoloScreen } from '../frame/solo-screen.tsx';

const NAME = 'set-up';

export function SetUpForm({ token }: { readonly token: string }) {
  const answer = useAnswer(NAME);
  return (
    <SoloScreen title="Make the first operator">
      <p>This operator is an admin: they set up what can break, and post what happened.</p>
      <FormContext.Provider value={{ form: NAME, answer, first: {} }}>
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="form" value={NAME} />
          <input type="hidden" name="intent" value="set-up" />
          <input type="hidden" name="token" value={answer?.fields.token ?? token} />
          <ProblemSummary answer={answer} />
          <TextField name="name" label="Your name" autoComplete="name" required hint="Readers never see it." />
          <TextField name="email" label="E-mail address" type="email" autoComplete="username" required />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            required
            hint="At least 12 characters. Several words are easiest to remember."
          />
          <div>
            <Button look="go">Make the operator and sign in</Button>
          </div>
        </Form>
      </FormContext.Provider>
    </SoloScreen>
  );
}
