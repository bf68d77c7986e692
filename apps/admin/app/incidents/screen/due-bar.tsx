import { Button } from '../../forms/button.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { COMPOSER } from '../composer/composer.tsx';
import type { IncidentScreenView } from './incident-view.server.ts';

/** The promise, always in sight, and the one button that keeps it. */
export function DueBar({ due }: Pick<IncidentScreenView, 'due'>) {
  const isPublisher = useMay('publisher');
  if (!due) return null;
  const { at, isLate, isPast, away } = due;
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-2 ${isLate ? 'bg-alarm' : 'bg-warm'}`}
    >
      <p>
        <strong>{isPast ? `The next word is ${away} late` : `Next word due in ${away}`}</strong>{' '}
        <span>
          promised by <Moment at={at} />
        </span>
      </p>
      {isPublisher && <HoldingUpdate />}
    </div>
  );
}

function HoldingUpdate() {
  return (
    <>
      {/* Enter in a field presses a form's first button, and this bar stands before the composer. */}
      <button type="submit" form={COMPOSER} name="intent" value="publish" hidden tabIndex={-1} aria-hidden="true" />
      <Button form={COMPOSER} name="intent" value="holding" className="basis-full sm:ms-auto sm:basis-auto">
        Post a holding update
      </Button>
    </>
  );
}
