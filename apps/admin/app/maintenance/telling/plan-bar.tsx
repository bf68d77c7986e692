import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { awaitedWords } from '../list/awaited-words.ts';
import type { MaintenanceScreenView } from '../screen/maintenance-view.server.ts';
import type { QuickWord } from './quick-words.ts';
import { quickWords } from './quick-words.ts';

/** How the plan stands while something is about to happen, and the words that one press says. */
export function PlanBar({ view }: { readonly view: MaintenanceScreenView }) {
  const isPublisher = useMay('publisher');
  const { maintenance, isSoon, awaited } = view;
  if (!isSoon && !maintenance.running) return null;
  const look = awaited ? (awaited.isOverdue ? 'bg-alarm' : 'bg-warm') : 'bg-card';
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 ${look}`}>
      <p>
        <Standing view={view} />
      </p>
      {isPublisher && (
        <div className="flex basis-full flex-wrap items-start gap-x-3 gap-y-2 sm:ms-auto sm:basis-auto">
          {quickWords(maintenance.status).map((word) => (
            <QuickForm key={word.status} word={word} {...maintenance} />
          ))}
        </div>
      )}
    </div>
  );
}

function Standing({ view }: { readonly view: MaintenanceScreenView }) {
  const { maintenance, window, ahead, awaited } = view;
  if (awaited)
    return (
      <>
        <strong>It {awaitedWords(awaited)}</strong>,{' '}
        <span>
          planned for <Moment at={awaited.at} />
        </span>
      </>
    );
  if (!maintenance.running)
    return (
      <>
        <strong>{ahead ? `Begins in ${ahead}` : 'Begins now'}</strong>{' '}
        <span>{maintenance.startsByItself ? 'by itself' : 'when you say so'}</span>
      </>
    );
  return (
    <>
      <strong>Under way for {maintenance.runningFor}</strong>,{' '}
      <span>
        planned until <Moment at={window.until} />
      </span>
    </>
  );
}

function QuickForm({
  word: { status, button, text },
  maintenanceId,
  lastSaid,
}: Pick<MaintenanceScreenView['maintenance'], 'maintenanceId' | 'lastSaid'> & { readonly word: QuickWord }) {
  const name = `quick-${status}`;
  return (
    <ActionForm
      name={name}
      intent="quick"
      hidden={{ status, text, after: String(lastSaid) }}
      action={`/maintenance/${maintenanceId}`}
      className="grid gap-0.5"
    >
      <Button aria-describedby={`${name}-says`}>{button}</Button>
      <small id={`${name}-says`} className="max-w-56 text-xs text-soft">
        <span className="sr-only">Readers are told: </span>“{text}”
      </small>
    </ActionForm>
  );
}
