import { useEffect, useRef } from 'react';

/** Puts words before the tab's title, whichever screen is shown; null takes them away. */
export function useTabTitle(words: string | null): void {
  const shown = useRef({ whole: '', plain: '' });
  useEffect(() => {
    const { whole, plain } = shown.current;
    const title = document.title === whole ? plain : document.title;
    document.title = words === null ? title : `(${words}) ${title}`;
    shown.current = { whole: document.title, plain: title };
  });
  useEffect(
    () => () => {
      if (document.title === shown.current.whole) document.title = shown.current.plain;
    },
    [],
  );
}
