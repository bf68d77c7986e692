import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { Fold } from '../../forms/fold.tsx';
import { useMay } from '../../roles/use-may.ts';
import type { OwedView } from './owed.server.ts';

const FORM = 'decline';

/** By when readers were promised the postmortem, and the way to say that it will not come. */
export function OwedPromise({ owed }: { readonly owed: OwedView }) {
  const isPublisher = useMay('publisher');
  return (
    <section
      aria-label="Promised to readers"
      className={`grid gap-1 rounded-lg border px-3.5 py-2 ${owed.isLate ? 'border-major bg-alarm' : owed.isNear ? 'bg-warm' : ''}`}
    >
      <p>
        Promised to readers by the end of <time dateTime={owed.due.instant}>{owed.day}</time>
        {owed.isLate ? (
          <>
            : <strong>{owed.away} late</strong>. Readers are told.
          </>
        ) : (
          '. Publishing it keeps the promise.'
        )}
      </p>
      {isPublisher && (
        <Fold title="There will be none" forms={[FORM]}>
          <ActionForm name={FORM} intent="decline" className="grid gap-2">
            <TextArea
              name="reason"
              label="Why, for readers"
              rows={2}
              required
              hint="It stands on the page of the incident. The promise ends with it."
            />
            <div>
              <Button>Decline in public</Button>
            </div>
          </ActionForm>
        </Fold>
      )}
    </section>
  );
}
