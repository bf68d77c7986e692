import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Check } from '../forms/check.tsx';
import { FieldProblem, TextField } from '../forms/field.tsx';
import { useField } from '../forms/form-context.ts';
import { Screen } from '../frame/screen.tsx';
import type { ConfirmView } from './confirm-view.server.ts';
import { TextFacts, Words } from './text-facts.tsx';
import type { TextRow } from './text-row.server.ts';

const EXAMPLES = [
  'Personal data of a customer, removed on request (GDPR art. 17)',
  'Personal data of an employee, published by mistake',
  'Picture removed after a claim of its rights holder',
  'Removed by order of a court',
];

/** What will be destroyed, where else it stands, and on what ground: the last look before it is for good. */
export function ConfirmScreen({ view }: { readonly view: ConfirmView }) {
  if (!view || view.texts.length === 0)
    return (
      <Screen title="Redact a text" isNarrow>
        <p>
          {view && view.gone > 0 ? 'What was chosen is destroyed already.' : 'No text was chosen.'}{' '}
          <Link to="/redact">Find one</Link>
        </p>
      </Screen>
    );
  const { texts, quotes, wordings, same } = view;
  const first = Object.fromEntries([
    ...[...quotes, ...wordings].map(({ place }) => [`text.${place}`, 'on']),
    ...same.map(({ place, isNear }) => [`text.${place}`, isNear ? 'on' : '']),
  ]);
  const hidden = Object.fromEntries(texts.map(({ place }) => [`text.${place}`, 'on']));
  return (
    <Screen title="Redact a text" isNarrow>
      <ActionForm name="redact" intent="redact" first={first} hidden={hidden} className="grid gap-6">
        <Part id="chosen" title={texts.length === 1 ? 'This text will be destroyed' : 'These texts will be destroyed'}>
          {texts.map((text) => (
            <div key={text.place} className="grid gap-1">
              <TextFacts text={text} />
              <Words text={text} />
            </div>
          ))}
        </Part>
        {wordings.length > 0 && (
          <Part id="wordings" title="Other wordings of the same update">
            <p className="text-soft">It was corrected. Earlier and later wordings stay readable unless they go too.</p>
            <Choices texts={wordings} />
          </Part>
        )}
        {quotes.length > 0 && (
          <Part id="quotes" title="Published postmortems that quote it">
            <p className="text-soft">
              Each revision is a text of its own and would keep the words. It goes as a whole; publish a new one after.
            </p>
            <Choices texts={quotes} />
          </Part>
        )}
        {same.length > 0 && (
          <Part id="same" title="Where the same words stand again">
            <p className="text-soft">They stay where they are not ticked.</p>
            <Choices texts={same} />
          </Part>
        )}
        <div className="grid gap-2">
          <TextField
            name="ground"
            label="On what ground (public)"
            autoComplete="off"
            hint="Readers see it for good where the words were. Say why without repeating them, and name nobody."
          />
          <details>
            <summary className="py-1 text-sm text-soft">Examples</summary>
            <ul className="list-disc ps-5 text-sm">
              {EXAMPLES.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </details>
        </div>
        <p>
          The words go from log, record, search, audit and all published files. Backups, what was set aside, and what
          others have copied are out of reach: see to them yourself.
        </p>
        <Understood />
        <div className="flex flex-wrap gap-3">
          <Button look="go">Destroy the words</Button>
          <Link to="/redact" className="py-2">
            Leave everything as it is
          </Link>
        </div>
      </ActionForm>
    </Screen>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Choices({ texts }: { readonly texts: readonly TextRow[] }) {
  return (
    <div className="grid gap-3">
      {texts.map((text) => (
        <Check key={text.place} name={`text.${text.place}`} hint={<TextFacts text={text} />}>
          <span dir="auto" className="line-clamp-2 break-words">
            {text.words}
          </span>
        </Check>
      ))}
    </div>
  );
}

function Understood() {
  const { id, problem } = useField('understood');
  return (
    <div className="grid gap-1">
      <Check name="understood">This cannot be undone, and I have looked at what goes.</Check>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}
