import { PutRight } from '../../corrections/withdrawing/put-right.tsx';
import { useFormKey } from '../../forms/command/use-form-key.ts';
import { useSeed } from '../../forms/command/use-seed.ts';
import { Said } from '../../incidents/screen/said.tsx';
import { Timeline } from '../../incidents/screen/timeline.tsx';
import { RedactIn } from '../../redactions/redact-link.tsx';
import { useMay } from '../../roles/use-may.ts';
import { ChangePlanForm } from '../planning/changing/change-plan-form.tsx';
import { COMPOSER, Composer } from '../telling/composer.tsx';
import { PlanBar } from '../telling/plan-bar.tsx';
import { MaintenanceHeader } from './maintenance-header.tsx';
import type { MaintenanceScreenView } from './maintenance-view.server.ts';

/** What is planned, what was said of it, and what to say next. */
export function MaintenanceScreen({ view }: { readonly view: MaintenanceScreenView }) {
  const isPublisher = useMay('publisher');
  const composing = useFormKey(COMPOSER);
  const seed = useSeed();
  const { maintenance, rows, said } = view;
  return (
    <>
      <PlanBar view={view} />
      <div className="grid grow content-start lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[auto_1fr]">
        <div className="order-1 px-4 pt-4 pb-3 lg:order-none lg:px-6 lg:pb-0">
          <MaintenanceHeader view={view} />
        </div>
        <section
          aria-labelledby="next"
          className="order-2 grid content-start gap-3.5 border-y bg-card px-4 py-4 lg:order-none lg:row-span-2 lg:border-s lg:border-y-0"
        >
          {said && (
            <Said key={`said ${seed}`} said={said}>
              {said.isWithdrawal && <PutRight />}
            </Said>
          )}
          <h2 id="next" className="text-xs font-semibold text-soft">
            {maintenance.over ? 'It is over. A further word may follow.' : 'Say what is next'}
          </h2>
          {isPublisher ? <Composer key={composing} view={view} /> : <p>Publishers and admins tell readers.</p>}
        </section>
        <section
          aria-labelledby="timeline"
          className="order-3 grid content-start gap-3 px-4 pt-4 pb-12 lg:order-none lg:px-6"
        >
          <div className="flex flex-wrap items-baseline gap-x-5 border-b">
            <h2 id="timeline" className="-mb-px border-b-2 border-accent py-1 font-semibold">
              Timeline
            </h2>
            <a href={maintenance.address} target="_blank" rel="noreferrer" className="py-1 text-soft no-underline">
              Readers see
            </a>
          </div>
          <ChangePlanForm view={view} />
          <Timeline rows={rows} path={`/maintenance/${maintenance.maintenanceId}`} />
          <RedactIn stream={`maintenance/${maintenance.maintenanceId}`}>
            Redact a text of this maintenance, such as its title
          </RedactIn>
        </section>
      </div>
    </>
  );
}
