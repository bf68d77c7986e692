import { Link } from '@remix-run/react';
import { ActionForm } from '../../../forms/action-form.tsx';
import { useAnswer } from '../../../forms/answer.ts';
import { Button } from '../../../forms/button.tsx';
import { useFormKey } from '../../../forms/command/use-form-key.ts';
import type { SeriesScreenView } from '../series-view.server.ts';
import { SeriesFields } from './series-fields.tsx';

const FORM = 'change';

/** Gives recurring windows another plan. */
export function ChangeSeriesForm({ view }: { readonly view: SeriesScreenView }) {
  const answer = useAnswer(FORM);
  const changing = useFormKey(FORM);
  const { first, timeZone, zoneName, choices, features } = view;
  return (
    <details key={changing} open={answer !== null} className="border-t pt-2">
      <summary className="py-1 text-sm text-soft">Change these windows</summary>
      <ActionForm name={FORM} id={FORM} intent="change" first={first} hidden={{ timeZone }} className="grid gap-5 py-2">
        <p className="text-sm text-soft">
          What was announced already stays as it was announced; move or cancel it where it stands.
        </p>
        <SeriesFields
          form={FORM}
          zoneName={zoneName}
          choices={choices}
          picked={features}
          send={<Button look="go">Change these windows</Button>}
        />
      </ActionForm>
    </details>
  );
}

/** Ends recurring windows, and says what that leaves. */
export function EndSeriesForm({ view }: { readonly view: SeriesScreenView }) {
  const staying = view.announced.filter((it) => !it.over);
  const answer = useAnswer('end');
  return (
    <details open={answer !== null} className="border-t pt-2">
      <summary className="py-1 text-sm text-soft">End these windows</summary>
      <ActionForm name="end" intent="end" className="grid gap-2 py-2">
        <p>
          No further window is announced.{' '}
          {staying.length > 0
            ? 'What was announced already stays; cancel it where it is not meant to happen:'
            : 'Nothing that was announced is still to come.'}
        </p>
        {staying.length > 0 && (
          <ul className="list-disc ps-5">
            {staying.map((it) => (
              <li key={it.maintenanceId}>
                <Link to={`/maintenance/${it.maintenanceId}`}>
                  {it.title}, {it.window.from.text}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button>End them</Button>
        </div>
      </ActionForm>
    </details>
  );
}
