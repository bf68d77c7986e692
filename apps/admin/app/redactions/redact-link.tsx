import { Link } from '@remix-run/react';
import { useMay } from '../roles/use-may.ts';

/** The way to destroying what one event said, for admins. */
export function RedactEvent({ sequence, what }: { readonly sequence: number; readonly what: string }) {
  if (!useMay('admin')) return null;
  return (
    <Link
      to={`/redact/confirm?event=${sequence}`}
      aria-label={`Redact this ${what}`}
      className="text-xs text-soft underline-offset-2"
    >
      Redact
    </Link>
  );
}

/** The way to all texts of a stream, for admins. */
export function RedactIn({ stream, children }: { readonly stream: string; readonly children: string }) {
  if (!useMay('admin')) return null;
  return (
    <p className="text-sm">
      <Link to={`/redact?${new URLSearchParams({ stream })}`} className="text-soft">
        {children}
      </Link>
    </p>
  );
}

/** The way to all that was ever written, for admins. */
export function RedactEverywhere() {
  if (!useMay('admin')) return null;
  return (
    <section aria-labelledby="redact" className="grid gap-2 border-t pt-5">
      <h2 id="redact" className="font-semibold">
        Legal erasure
      </h2>
      <p className="text-soft">
        Where the law asks for it, words and pictures can be destroyed for good, here and wherever else something was
        written. <Link to="/redact">Redact a text</Link>
      </p>
    </section>
  );
}
