import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button, buttonLook } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useDraft } from '../../incidents/composer/draft/use-draft.ts';
import { Prose } from '../../states/prose.tsx';
import { NewerWords } from '../correcting/newer-words.tsx';
import { AboutUpdate } from '../subject/about-update.tsx';
import { Consequences } from '../subject/consequences.tsx';
import { WithdrawnAlready } from '../subject/withdrawn-already.tsx';
import type { WordingView } from '../subject/wording-view.server.ts';

const FORM = 'withdraw';

/** Takes the words of an update back, with a reason that readers see in their place. */
export function WithdrawScreen({ view }: { readonly view: WordingView }) {
  const isOffered = useAnswer(FORM) !== null || view.wording.withdrawn === null;
  return (
    <Screen title="Withdraw an update" isNarrow>
      <AboutUpdate view={view} />
      <WithdrawnAlready view={view} />
      {isOffered && <WithdrawForm view={view} />}
    </Screen>
  );
}

function WithdrawForm({ view: { path, wording, html } }: { readonly view: WordingView }) {
  const { updateId, revision, corrections } = wording;
  const answer = useAnswer(FORM);
  const draft = useDraft({
    formId: FORM,
    subject: `withdraw/${updateId}`,
    lastSaid: revision,
    answer,
    conflict: 'newer-revision',
  });
  return (
    <ActionForm
      id={FORM}
      name={FORM}
      intent="withdraw"
      hidden={{ after: String(draft.after) }}
      aria-label="Withdraw"
      onInput={(event) => draft.onInput(event.currentTarget)}
      className="grid gap-4"
    >
      <NewerWords
        corrections={corrections.filter((it) => it.revision > draft.shownBehind)}
        onRead={draft.isBehind ? draft.catchUp : null}
      >
        Why you would withdraw it is below as you left it, and would take these words back too.
      </NewerWords>
      {!wording.withdrawn && (
        <section aria-labelledby="words" className="rounded-lg border border-dashed border-edge px-3 py-2">
          <h2 id="words" className="mb-1 text-xs text-soft">
            Readers no longer find these words in the timeline
          </h2>
          <Prose html={html} />
        </section>
      )}
      <TextArea name="reason" label="Why, shown to readers" rows={3} required />
      <Consequences>
        <li>Readers see in their place that an update was withdrawn, when, and why.</li>
        <li>
          The words stay readable among the earlier words of this update. Those that must not, such as somebody’s name,
          an admin has to redact.
        </li>
        <li>Features, status and the promise stay as this update set them: publish an update to change them.</li>
        <li>
          If only some words are wrong, <Link to={`${path}/updates/${updateId}/correct`}>correct them</Link> instead.
        </li>
      </Consequences>
      <div className="flex flex-wrap gap-2">
        <Button look="go">Withdraw for everyone</Button>
        <Link to={path} className={buttonLook()}>
          Leave it as it is
        </Link>
      </div>
    </ActionForm>
  );
}
