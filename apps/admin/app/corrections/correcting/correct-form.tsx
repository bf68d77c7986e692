import { REDACTED } from '@candor/log';
import { Link, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button, buttonLook } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { useDraft } from '../../incidents/composer/draft/use-draft.ts';
import { MessageText } from '../../incidents/composer/message-text.tsx';
import { PUBLISH_KEYS, publishByKey } from '../../incidents/composer/publish-buttons.tsx';
import { CheckButton } from '../../writing-help/check-button.tsx';
import { useWritingHelp } from '../../writing-help/use-writing-help.ts';
import { WritingList } from '../../writing-help/writing-list.tsx';
import { WritingSummary } from '../../writing-help/writing-summary.tsx';
import { Consequences } from '../subject/consequences.tsx';
import type { CorrectView } from './correct-view.server.ts';
import { NewerWords } from './newer-words.tsx';
import { SortChoice } from './sort-choice.tsx';
import { WhatChanges } from './what-changes.tsx';

/** The form of a correction. */
export const CORRECT = 'correct';

/** The words to correct, what sort of correction it is, and why. */
export function CorrectForm({ view: { path, wording, writing } }: { readonly view: CorrectView }) {
  const { updateId, revision, corrections, day } = wording;
  const isRemoved = wording.words === REDACTED;
  const words = isRemoved ? '' : wording.words;
  const answer = useAnswer(CORRECT);
  const draft = useDraft({
    formId: CORRECT,
    subject: `correct/${updateId}`,
    lastSaid: revision,
    answer,
    conflict: 'newer-revision',
    standing: words,
  });
  const [text, setText] = useState(answer?.fields.text ?? words);
  const isLive = useIsLive();
  const help = useWritingHelp(answer, { occasion: 'correction', facts: writing, choices: [], at: wording.happenedAt });
  const isSending = useNavigation().formData?.get('form') === CORRECT;
  return (
    <ActionForm
      id={CORRECT}
      name={CORRECT}
      first={{ text: words }}
      hidden={{ after: String(draft.after) }}
      aria-label="Correct"
      onInput={(event) => {
        draft.onInput(event.currentTarget);
        setText(String(new FormData(event.currentTarget).get('text')));
      }}
      onKeyDown={publishByKey}
      className="grid gap-4"
    >
      <NewerWords
        corrections={corrections.filter((it) => it.revision > draft.shownBehind)}
        onRead={draft.isBehind ? draft.catchUp : null}
      >
        What you typed is below as you left it, and would take the place of these words.
      </NewerWords>
      {isRemoved && <p>What it said was erased, so there is nothing to start from. Write all that it should say.</p>}
      <MessageText isPreviewAsked={answer?.fields.intent === 'compare'} publishKeys={PUBLISH_KEYS} />
      <WritingSummary help={help} />
      {(isLive || answer?.fields.intent === 'compare') && <WhatChanges before={words} after={text} day={day} />}
      <SortChoice />
      <TextArea name="reason" label="Why, shown to readers" rows={2} required />
      <Consequences>
        <li>Readers see that this was corrected, why, and the words before.</li>
        <li>Features, status and the promise stay as they are: publish an update to change them.</li>
      </Consequences>
      <div className="flex flex-wrap gap-2">
        <Button id="publish" look="go" name="intent" value="correct">
          {isSending ? 'Correcting…' : 'Correct it for everyone'}
        </Button>
        {!isLive && (
          <>
            <Button name="intent" value="compare">
              Show what changes
            </Button>
            <CheckButton />
          </>
        )}
        <Link to={path} className={buttonLook()}>
          Leave it as it is
        </Link>
      </div>
      <WritingList help={help} />
    </ActionForm>
  );
}
