import type { Fields } from '../forms/sent/fields.ts';

/** What somebody else saved meanwhile, wherever it differs from what was typed here. */
export function SavedByOthers({ saved, typed }: { readonly saved: Fields; readonly typed: Fields }) {
  const differing = Object.entries(saved).filter(([name, text]) => text !== '' && text.trim() !== typed[name]?.trim());
  return (
    <section aria-label="Saved meanwhile" className="grid gap-2 rounded-lg border border-major bg-alarm px-3.5 py-2.5">
      <h2 className="font-semibold">Saved meanwhile, and not in what you typed</h2>
      {differing.length === 0 && <p>Nothing that yours does not say too.</p>}
      {differing.map(([name, text]) => (
        <p key={name} className="whitespace-pre-wrap">
          {text}
        </p>
      ))}
      <p className="text-sm">Take over what still fits, then save: yours replaces it.</p>
    </section>
  );
}
