import { Form, Link } from '@remix-run/react';
import { Button } from '../forms/button.tsx';
import { TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';
import { TextFacts, Words } from './text-facts.tsx';
import type { TextRow } from './text-row.server.ts';
import type { TextsView } from './texts-view.server.ts';

/** Where an admin finds the texts that have to be destroyed: all that operators ever wrote, by a part of it. */
export function TextsScreen({ view }: { readonly view: TextsView }) {
  const { words, stream, isAsked, texts, more, done } = view;
  return (
    <Screen title="Redact a text">
      {done && (
        <Done>
          {done === '1' ? 'The text is' : `${done} texts are`} destroyed. The page follows in a moment. What is left for
          you: publish a postmortem anew that went with it, name anew what lost its name, and see to backups and to what
          was set aside.
        </Done>
      )}
      <p className="max-w-prose text-soft">
        When the law asks for it, words can be destroyed for good: a customer’s name, a note about a person, a picture
        that is not yours. Readers then see that something was here, when it was removed, and why. For a mistake,
        correct the update instead.
      </p>
      <FormContext.Provider value={{ form: 'find', answer: null, first: { words } }}>
        <Form key={`${words} ${stream}`} role="search" className="grid max-w-xl gap-3">
          <TextField
            name="words"
            label="A part of the text"
            type="search"
            autoComplete="off"
            maxLength={200}
            hint="Such as the name that has to go. Searched are titles, updates, reasons, notes, drafts, postmortems, names and descriptions, the page’s own words, and templates."
          />
          {stream && <input type="hidden" name="stream" value={stream} />}
          <div className="flex flex-wrap items-center gap-3">
            <Button look="go">Find</Button>
            {stream ? (
              <span className="text-soft">
                Only of “{stream}”. <Link to={`/redact?${new URLSearchParams({ words })}`}>Search everywhere</Link>
              </span>
            ) : (
              <span className="text-soft">
                Or see all of <Link to="/redact?stream=page">the page’s words and pictures</Link>,{' '}
                <Link to="/redact?stream=features">features</Link>, <Link to="/redact?stream=templates">templates</Link>
              </span>
            )}
          </div>
        </Form>
      </FormContext.Provider>
      {isAsked && <Found texts={texts} more={more} />}
    </Screen>
  );
}

function Found({ texts, more }: { readonly texts: readonly TextRow[]; readonly more: string | null }) {
  if (texts.length === 0 && !more) return <p role="status">No text has these words.</p>;
  return (
    <Form action="/redact/confirm" className="grid gap-4">
      <ul className="border-t">
        {texts.map((text) => (
          <li key={text.place} className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-b py-3">
            <input
              type="checkbox"
              id={text.place}
              name="text"
              value={text.place}
              disabled={text.isRedacted}
              aria-label={`Choose: ${text.what}`}
              className="mt-1 size-4 accent-accent"
            />
            <div className="grid gap-1">
              <TextFacts text={text} />
              <Words text={text} />
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button look="go">Go on with what is ticked</Button>
        {more && <Link to={more}>Older texts</Link>}
      </div>
    </Form>
  );
}
