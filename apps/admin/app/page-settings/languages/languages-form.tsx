import type { Language } from '@candor/record';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Check } from '../../forms/check.tsx';
import { Choice } from '../../forms/field.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

/** Which languages pages are written in: the main one, and others beside it. */
export function LanguagesForm({
  languages,
  isAdmin,
}: {
  readonly languages: readonly Language[];
  readonly isAdmin: boolean;
}) {
  const [main = 'en', ...others] = languages;
  const known = Object.entries(LANGUAGE_NAMES);
  const first = { main, ...Object.fromEntries(others.map((language) => [`also.${language}`, 'on'])) };
  return (
    <ActionForm name="languages" intent="change-languages" first={first} className="grid gap-4">
      <fieldset disabled={!isAdmin} className="grid gap-4">
        <legend className="sr-only">The languages that pages are written in</legend>
        <Choice
          name="main"
          label="Main language"
          hint="What Candor itself says is in it. What you write stays as you write it."
        >
          {known.map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </Choice>
        <fieldset className="grid gap-1.5">
          <legend className="mb-1 text-sm text-soft">Also in, at an address of its own (such as /de/)</legend>
          {known.map(([language, name]) => (
            <Check key={language} name={`also.${language}`}>
              {name}
            </Check>
          ))}
        </fieldset>
        {isAdmin && (
          <div>
            <Button look="go">Save the languages</Button>
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}
