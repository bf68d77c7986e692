import { RULES } from '@candor/wording';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Check } from '../../forms/check.tsx';
import { Done } from '../../frame/done.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';

/** Which advice writers get before they publish. */
export function WritingHelpScreen({
  off,
  isChanged,
}: {
  /** The rules that are switched off. */
  readonly off: readonly string[];
  readonly isChanged: boolean;
}) {
  const isAdmin = useMay('admin');
  const rules = Object.entries(RULES);
  const on = rules.filter(([id]) => !off.includes(id)).map(([id]) => [`on.${id}`, 'on']);
  return (
    <Screen title="Writing help" isNarrow>
      {isChanged && <Done>Saved.</Done>}
      <p className="text-soft">
        While somebody writes what readers will see, Candor points out what readers stumble over. It is advice:
        everything can be published as it is. Readers see nothing of this. {!isAdmin && 'Admins change it.'}
      </p>
      <ActionForm name="writing-help" intent="set-writing-help" first={Object.fromEntries(on)} className="grid gap-4">
        <fieldset disabled={!isAdmin} className="grid gap-4">
          <legend className="mb-3 font-semibold">Point out</legend>
          {rules.map(([id, { title, why, words }]) => (
            <Check key={id} name={`on.${id}`} hint={words ? `${why} In English and German.` : why}>
              {title}
            </Check>
          ))}
          {isAdmin && (
            <div>
              <Button look="go">Save for everyone who writes</Button>
            </div>
          )}
        </fieldset>
      </ActionForm>
    </Screen>
  );
}
