import { useNavigation } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../forms/button.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { CheckButton } from '../../writing-help/check-button.tsx';

/** Publishes what a composer holds, by button or key; shows it first where scripts do not. */
export function PublishButtons({ form }: { readonly form: string }) {
  const isLive = useIsLive();
  const isSending = useNavigation().formData?.get('form') === form;
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <Button id="publish" look="go" name="intent" value="publish" className="grow sm:grow-0">
        {isSending ? 'Publishing…' : 'Publish to everyone'}
      </Button>
      {isLive ? (
        <small className="hidden text-sm text-soft pointer-fine:inline">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </small>
      ) : (
        <>
          <Button name="intent" value="preview">
            Preview
          </Button>
          <CheckButton />
        </>
      )}
    </div>
  );
}

/** The keys that `publishByKey` knows, as `aria-keyshortcuts` names them. */
export const PUBLISH_KEYS = 'Control+Enter';

/** Publishes by Ctrl+Enter, wherever in the composer. */
export function publishByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const button = event.currentTarget.querySelector('button#publish');
  if (button instanceof HTMLButtonElement) event.currentTarget.requestSubmit(button);
}
