import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { Fold } from '../../forms/fold.tsx';

const FORM = 'withdraw-promise';

/** Takes the promise of the next update back while its time has not come, with a reason for readers. */
export function WithdrawForm({ due }: { readonly due: string }) {
  return (
    <Fold title="Withdraw the promise" forms={[FORM]}>
      <ActionForm name={FORM} intent="withdraw-promise" hidden={{ due }} className="grid max-w-xl gap-2">
        <TextArea
          name="reason"
          label="Why, for readers"
          rows={2}
          required
          hint="It stands on the page. An update with a later time is better, where you can give one."
        />
        <div>
          <Button>Withdraw in public</Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
