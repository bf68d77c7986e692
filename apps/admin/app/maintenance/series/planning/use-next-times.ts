import { useEffect, useState } from 'react';
import { z } from 'zod';

const Times = z.object({ times: z.array(z.string()) });
const NAMES = ['startsAt', 'timeZone', 'repeats', 'rule'];
const PAUSE_MS = 250;

/** The next times that the rule in a form names, asked for anew a moment after it was changed; null until known. */
export function useNextTimes(formId: string): readonly string[] | null {
  const [times, setTimes] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let asked = '';
    const ask = async () => {
      const fields = new FormData(form);
      const query = new URLSearchParams(NAMES.map((name) => [name, String(fields.get(name) ?? '')])).toString();
      if (query === asked) return;
      asked = query;
      const answer = await answerOf(query, ending.signal);
      if (query === asked && !ending.signal.aborted) setTimes(answer);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    };
    later();
    form.addEventListener('input', later, { signal: ending.signal });
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [formId]);
  return times;
}

async function answerOf(query: string, signal: AbortSignal): Promise<readonly string[] | null> {
  try {
    const response = await fetch(`/maintenance/series/times?${query}`, { signal });
    return Times.parse(await response.json()).times;
  } catch {
    return null;
  }
}
