import type { ReactNode } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Prose } from '../../states/prose.tsx';
import { Moment } from '../../time/moment.tsx';
import type { HoldingView } from './holding-view.server.ts';

/** The name of the form that publishes an incident's holding update. */
export function holdingForm(incidentId: string): string {
  return `holding-${incidentId}`;
}

/** An update that says only that we are still there: what it will say, and the one button that publishes it. */
export function HoldingForm({
  holding,
  isOpen,
  children,
}: {
  readonly holding: HoldingView;
  /** Whether it stands open, so that one click is all. */
  readonly isOpen: boolean;
  /** What must be read before. */
  readonly children?: ReactNode;
}) {
  const { incidentId, fields, html, by, within } = holding;
  const name = holdingForm(incidentId);
  const answer = useAnswer(name);
  return (
    <details open={isOpen || answer !== null}>
      <summary className="text-sm">Holding update</summary>
      <ActionForm
        name={name}
        intent="hold"
        hidden={fields}
        action={`/incidents/${incidentId}`}
        aria-label="Publish a holding update"
        className="grid gap-2 pt-1.5 pb-1"
      >
        {children}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <div className="min-w-0 grow basis-72 border-s-2 border-edge ps-3">
            <Prose html={html} />
            <p className="text-sm">
              Next update by <Moment at={by} />, in {within}
            </p>
          </div>
          <Button className="grow sm:grow-0">Publish this holding update</Button>
        </div>
      </ActionForm>
    </details>
  );
}
