import { Button } from '../forms/button.tsx';

/** Sends a form to have its words looked over, where scripts do not do it; publishes nothing. */
export function CheckButton() {
  return (
    <Button name="intent" value="check" formNoValidate>
      Check the wording
    </Button>
  );
}
