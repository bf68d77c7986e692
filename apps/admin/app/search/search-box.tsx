import { Form } from '@remix-run/react';

/** Looks for words, from every screen. */
export function SearchBox() {
  return (
    <Form action="/search" role="search" aria-label="Everything" className="min-w-0 grow sm:max-w-40">
      <input
        type="search"
        name="q"
        maxLength={200}
        aria-label="Search incidents, updates and notes"
        placeholder="Search"
        className="w-full min-w-0 rounded-lg border border-edge bg-card px-2.5 py-0.5 text-ink"
      />
    </Form>
  );
}
