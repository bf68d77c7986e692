import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { EarlyWords } from './forms/early/early-words.ts';
import { watchEarlyWords } from './forms/early/early-words.ts';

/** Comes last, so that every part of the screen listens when the words come. */
function GivingBack({ words }: { readonly words: EarlyWords }) {
  useLayoutEffect(words.holdPlace, [words]);
  useEffect(words.giveBack, [words]);
  return null;
}

const words = watchEarlyWords();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
      <GivingBack words={words} />
    </StrictMode>,
  );
});
