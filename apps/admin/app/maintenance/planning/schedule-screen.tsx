import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { Screen } from '../../frame/screen.tsx';
import { MessageText } from '../../incidents/composer/message-text.tsx';
import { TemplateChoice } from '../../templates/filling/template-choice.tsx';
import { CheckButton } from '../../writing-help/check-button.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import { ByItself } from './by-itself.tsx';
import { FeatureChecks } from './feature-checks.tsx';
import { WindowFields } from './plan-fields.tsx';
import type { ScheduleScreenView } from './schedule-view.server.ts';

const FORM = 'schedule';
const FIRST = { lasts: '60', startsByItself: 'on' };

/** Announces work: what, when, on which features, in which words. */
export function ScheduleScreen({ view }: { readonly view: ScheduleScreenView }) {
  const { choices, zoneName, templates } = view;
  const answer = useAnswer(FORM);
  const isLive = useIsLive();
  const writing = useWritingHelp(answer, { occasion: 'maintenance', facts: view.writing, choices });
  return (
    <Screen title="Schedule maintenance" isNarrow>
      <p className="text-soft">
        Readers are told at once that it is coming. Work that comes again and again can be{' '}
        <Link to="/maintenance/series/new">planned as recurring windows</Link>.
      </p>
      <ActionForm name={FORM} first={FIRST} className="grid gap-5">
        <TemplateChoice templates={templates} before="times and features" />
        <TextField name="title" label="What is done, in one line" required hint="Such as: Database upgrade" />
        <WindowFields zoneName={zoneName} />
        <FeatureChecks choices={choices} />
        <ByItself />
        <MessageText
          isPreviewAsked={answer?.fields.intent === 'preview'}
          isFocused={answer?.fields.intent === 'template'}
        />
        <WritingSummary help={writing} />
        <div className="flex flex-wrap gap-2.5">
          <Button look="go" name="intent" value="schedule" className="grow sm:grow-0">
            Announce to everyone
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
