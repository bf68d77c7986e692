import { useState } from 'react';
import { Button } from '../forms/button.tsx';
import { useIsLive } from '../forms/use-is-live.ts';
import { Done } from '../frame/done.tsx';

/** A secret that is shown this once: a link to hand over, or a key. Null when it was shown before. */
export function HandedOut({ title, secret }: { readonly title: string; readonly secret: string | null }) {
  if (!secret)
    return <Done>{title} Its secret was shown before and is known to nobody now. Take it back, and make another.</Done>;
  return (
    <Done>
      <p>{title} It is shown this once: copy it now.</p>
      <p className="my-1.5 flex flex-wrap items-center gap-2">
        <code className="min-w-0 rounded border bg-pick px-2 py-1 break-all select-all">{secret}</code>
        <Copy text={secret} />
      </p>
    </Done>
  );
}

function Copy({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  if (!useIsLive()) return null;
  const copy = () =>
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button type="button" onClick={copy}>
      {isCopied ? 'Copied' : 'Copy'}
    </Button>
  );
}
