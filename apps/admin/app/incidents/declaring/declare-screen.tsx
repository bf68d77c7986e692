import { SEVERITIES, Severity } from '@candor/incidents';
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Choice, TextField } from '../../forms/field.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { Screen } from '../../frame/screen.tsx';
import { TemplateChoice } from '../../templates/filling/template-choice.tsx';
import { CheckButton } from '../../writing-help/check-button.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import { FeatureStatuses } from '../composer/feature-statuses.tsx';
import { MessageText } from '../composer/message-text.tsx';
import { PromiseChoice } from '../composer/promise-choice.tsx';
import { StatusSegments } from '../composer/status-segments.tsx';
import type { DeclareScreenView } from './declare-view.server.ts';

const FORM = 'declare';

/** Opens an incident: a title, the first words, what fails. */
export function DeclareScreen({ view }: { readonly view: DeclareScreenView }) {
  const { choices, presets, zoneName, templates } = view;
  const answer = useAnswer(FORM);
  const isLive = useIsLive();
  const [severity, setSeverity] = useState(answer?.fields.severity ?? '');
  const offered = presets[Severity.safeParse(severity).data ?? 'none'];
  const writing = useWritingHelp(answer, { occasion: 'declaration', facts: view.writing, choices });
  return (
    <Screen title="Declare an incident" isNarrow>
      <ActionForm
        name={FORM}
        first={{ status: 'investigating', promise: offered.usual }}
        onChange={(event) => setSeverity(String(new FormData(event.currentTarget).get('severity') ?? ''))}
        className="group/message grid gap-4"
      >
        <TemplateChoice templates={templates} before="features and the next update" />
        <TextField name="title" label="What fails, in one line" required hint="Such as: Messages are not being sent" />
        <StatusSegments statuses={['investigating', 'identified', 'monitoring']} />
        <MessageText
          isPreviewAsked={answer?.fields.intent === 'preview'}
          isFocused={answer?.fields.intent === 'template'}
        />
        <WritingSummary help={writing} />
        <FeatureStatuses choices={choices} title="Features" />
        {choices.length === 0 && (
          <p className="text-sm text-soft">
            No features are set up yet, so this incident names none. <Link to="/features">Add some</Link> when there is
            time.
          </p>
        )}
        <PromiseChoice presets={offered} zoneName={zoneName} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="happenedAt" label={`Began at, ${zoneName}`} type="datetime-local" hint="Left empty: now." />
          <Choice name="severity" label="Severity, for the team only">
            <option value="">None yet</option>
            {SEVERITIES.map((severity) => (
              <option key={severity}>{severity}</option>
            ))}
          </Choice>
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Button look="go" name="intent" value="declare" className="grow sm:grow-0">
            Publish to everyone
          </Button>
          {!isLive && (
            <>
              <Button name="intent" value="preview">
                Preview
              </Button>
              <CheckButton />
            </>
          )}
        </div>
        <WritingList help={writing} />
      </ActionForm>
    </Screen>
  );
}
