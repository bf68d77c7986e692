import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { FieldProblem, TextArea } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import { useMay } from '../../roles/use-may.ts';
import { comparedIn } from './compared.ts';
import { Comparison } from './comparison.tsx';
import type { ImportView } from './import-view.server.ts';

/** The forms that bring a file, and save what comes of it. */
const BRING = 'bring';

/** A Markdown file is brought back: compared with the postmortem first, saved when that was looked at. */
export function ImportScreen({ view }: { readonly view: ImportView }) {
  const answer = useAnswer(BRING);
  const compared = comparedIn(answer);
  const isResponder = useMay('responder');
  return (
    <div className="grid grow content-start gap-5 px-4 py-4 lg:max-w-4xl lg:px-6">
      <div className="grid gap-1">
        <h1 className="text-lg">
          Bring in a file <span className="sr-only">for the postmortem of {view.title}</span>
        </h1>
        <p className="text-sm text-soft">
          <Link to={`/incidents/${view.incidentId}`}>{view.title}</Link>
          {' · '}
          <Link to={`/incidents/${view.incidentId}/postmortem`}>the draft</Link>
        </p>
      </div>
      {answer?.fields.isNewer && (
        <p role="alert" className="rounded-lg border border-major bg-alarm px-3.5 py-2.5">
          This is not what you saw: the file or the postmortem changed since. Nothing was saved; this is what would
          change now.
        </p>
      )}
      {compared && <Comparison compared={compared} />}
      <ActionForm
        name={BRING}
        hidden={{ seen: compared?.seen ?? '' }}
        encType="multipart/form-data"
        className="grid gap-4"
      >
        {compared !== null && compared.changes > 0 && isResponder && (
          <p>
            <Button look="go" name="intent" value="save">
              {compared.changes === 1 ? 'Save this change' : `Save these ${compared.changes} changes`}
            </Button>
          </p>
        )}
        {compared !== null && compared.changes > 0 && !isResponder && (
          <p className="text-soft">Responders, publishers and admins save it. Ask one.</p>
        )}
        <ChosenFile />
        <TextArea name="file" label="Or paste it here" rows={compared ? 6 : 14} className="font-mono" />
        <p>
          <Button look={compared ? 'plain' : 'go'} name="intent" value="compare">
            Compare
          </Button>
        </p>
      </ActionForm>
    </div>
  );
}

function ChosenFile() {
  const { id, problem } = useField('chosen');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-soft">
        Markdown file
      </label>
      <input
        type="file"
        id={id}
        name="chosen"
        accept=".md,.markdown,text/markdown,text/plain"
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
        className="w-full text-sm file:me-3 file:rounded-lg file:border file:border-edge file:bg-card file:px-3 file:py-1.5 file:text-ink"
      />
      <FieldProblem id={id} problem={problem} />
      <p id={`${id}-hint`} className="text-sm text-soft">
        One that was downloaded here and edited, or a postmortem from elsewhere. It is compared first: nothing changes
        before you have seen what would.
      </p>
    </div>
  );
}
