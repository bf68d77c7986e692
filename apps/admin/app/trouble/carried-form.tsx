import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Fields } from '../forms/sent/fields.ts';
import type { Carried } from './thrown.ts';

/** Sends a form again that was sent in vain, with everything that was typed into it. */
export function CarriedForm({ carried, children }: { readonly carried: Carried; readonly children: ReactNode }) {
  const texts = textsOf(carried.fields);
  return (
    <Form method="post" action={carried.path} className="grid gap-4">
      {Object.entries(carried.fields).map(([name, value]) => (
        // A line feed right behind the quote would be lost in a hidden input's value; a textarea keeps all but one.
        <textarea key={name} name={name} defaultValue={value} hidden readOnly />
      ))}
      {children}
      {texts.length > 0 && (
        <section className="grid gap-2 border-t pt-4">
          <h2 className="text-sm font-semibold text-soft">What you typed is kept</h2>
          {texts.map(([name, text]) => (
            <p key={name} className="max-h-60 overflow-auto whitespace-pre-wrap">
              {text}
            </p>
          ))}
        </section>
      )}
    </Form>
  );
}

const WORDED = /(^|\.)(text|title|reason|name|description|about|imprint)$|^(section|factor)\./;

function textsOf(fields: Fields): [name: string, text: string][] {
  return Object.entries(fields).filter(([name, value]) => WORDED.test(name) && value.trim() !== '');
}
