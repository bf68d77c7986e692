import { IMPACTS, MARKED_MILESTONES, SEVERITIES } from '@candor/incidents';
import { IMPACT_WORDS } from '@candor/site';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Choice, TextArea, TextField } from '../../forms/field.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { LinkForm } from '../links/link-form.tsx';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';
import { MILESTONE_WORDS } from './milestone-words.ts';

/** What else the team sets on an incident: severity and milestones inside, the impact for readers. */
export function InsideForms({ view }: { readonly view: IncidentScreenView }) {
  const [isPublisher, isResponder] = [useMay('publisher'), useMay('responder')];
  const answers = [useAnswer('severity'), useAnswer('milestone'), useAnswer('impact'), useAnswer('link')];
  if (!isResponder) return null;
  return (
    <details open={answers.some((it) => it !== null)} className="border-b pb-2">
      <summary className="py-1.5 text-sm text-soft">
        {isPublisher ? 'Severity, milestones, impact, links' : 'Severity, milestones'}
      </summary>
      <div className="grid gap-5 py-2 sm:grid-cols-2">
        <SeverityForm {...view} />
        <MilestoneForms {...view} />
        {isPublisher && <ImpactForm {...view} />}
        {isPublisher && <LinkForm others={view.others} />}
      </div>
    </details>
  );
}

function SeverityForm({ incident }: Pick<IncidentScreenView, 'incident'>) {
  return (
    <ActionForm name="severity" intent="severity" first={{ severity: incident.severity ?? '' }} className="grid gap-2">
      <Choice name="severity" label="Severity, for the team only">
        <option value="">None</option>
        {SEVERITIES.map((severity) => (
          <option key={severity}>{severity}</option>
        ))}
      </Choice>
      <div>
        <Button>Set the severity</Button>
      </div>
    </ActionForm>
  );
}

function MilestoneForms({ incident, nowLocal, zoneName }: IncidentScreenView) {
  return (
    <div className="grid content-start gap-2">
      <ActionForm name="milestone" intent="milestone" first={{ happenedAt: nowLocal }} className="grid gap-2">
        <Choice name="milestone" label="Milestone, for the team only">
          {MARKED_MILESTONES.map((milestone) => (
            <option key={milestone} value={milestone}>
              {MILESTONE_WORDS[milestone]}
            </option>
          ))}
        </Choice>
        <TextField name="happenedAt" label={`When it was, ${zoneName}`} type="datetime-local" />
        <div>
          <Button>Mark the milestone</Button>
        </div>
      </ActionForm>
      {incident.milestones.map(({ milestone, at }) => (
        <ActionForm
          key={milestone}
          name={`unmark-${milestone}`}
          intent="take-back-milestone"
          hidden={{ milestone }}
          className="flex items-baseline gap-2 text-sm"
        >
          <span>
            {MILESTONE_WORDS[milestone]} <Moment at={at} />
          </span>
          <button
            type="submit"
            className="py-1 text-accent underline"
            aria-label={`Take back: ${MILESTONE_WORDS[milestone]}`}
          >
            Take back
          </button>
        </ActionForm>
      ))}
    </div>
  );
}

function ImpactForm({ incident }: Pick<IncidentScreenView, 'incident'>) {
  const first = { impact: incident.impactOverridden ? incident.impact : '' };
  return (
    <ActionForm name="impact" intent="impact" first={first} className="grid gap-2 sm:col-span-2">
      <Choice name="impact" label="Impact, shown to readers">
        <option value="">As the features say</option>
        {IMPACTS.map((impact) => (
          <option key={impact} value={impact}>
            {IMPACT_WORDS[impact].title}
          </option>
        ))}
      </Choice>
      <TextArea name="reason" label="Reason, shown to readers" rows={2} />
      <div>
        <Button>Set the impact for everyone</Button>
      </div>
    </ActionForm>
  );
}
