import { instantOf } from '@candor/log';
import type { Finding } from '@candor/wording';
import { checkWording, takeOffer } from '@candor/wording';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../forms/answer.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { useIsLive } from '../forms/use-is-live.ts';
import type { Writing } from './draft-of.ts';
import { draftOf } from './draft-of.ts';
import { replaceWords } from './replace-words.ts';

/** How long nothing is typed before the words are looked over. */
const PAUSE_MS = 500;

/** An offer that was taken, until something else is typed. */
interface Taken {
  readonly before: string;
  readonly after: string;
  readonly from: number;
  readonly words: string;
  readonly instead: string;
}

/** What the two places that show the writing help of one message need. */
export type WritingHelp = ReturnType<typeof useWritingHelp>;

/**
 * Looks over a message: whenever its writer pauses, or, where scripts do not run, when it was asked for. `watch` is to be
 * the ref of an element inside of the message's form.
 */
export function useWritingHelp(answer: Answer | null, writing: Writing) {
  const isLive = useIsLive();
  const isAsked = answer?.fields.intent === 'check';
  const [place, watch] = useState<HTMLElement | null>(null);
  const [live, setLive] = useState<readonly Finding[] | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const seen = useRef('');
  const latest = useRef(writing);
  latest.current = writing;
  const name = `${writing.prefix ?? ''}text`;

  useEffect(() => {
    const form = place?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const fields = fieldsOf(form);
      seen.current = fields[name] ?? '';
      setTaken((it) => (it?.after === seen.current ? it : null));
      setLive(checkWording(draftOf(fields, latest.current, instantOf(Date.now())), latest.current.facts.off));
    };
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    look();
    form.addEventListener('input', lookSoon);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', lookSoon);
    };
  }, [place, name]);

  const area = () => place?.closest('form')?.elements.namedItem(name) as HTMLTextAreaElement | null;
  const asked = () =>
    answer && isAsked ? checkWording(draftOf(answer.fields, writing, writing.facts.now), writing.facts.off) : null;
  return {
    watch,
    name,
    isLive,
    /** Null before anything was looked over. */
    findings: isLive ? live : asked(),
    taken,
    /** Marks the words that were found. */
    show: ({ where }: Finding) => {
      const text = area();
      if (!text || !where) return;
      text.focus();
      text.setSelectionRange(where.from, where.to);
    },
    take: (finding: Finding) => {
      const text = area();
      const after = text && takeOffer(seen.current, text.value, finding);
      const { where, offer } = finding;
      if (!text || !after || !where || !offer) return;
      const words = text.value.slice(where.from, where.to);
      setTaken({ before: text.value, after, from: where.from, words, instead: offer.text });
      replaceWords(text, where.from, where.to, offer.text);
    },
    takeBack: () => {
      const text = area();
      if (!text || !taken || text.value !== taken.after) return;
      replaceWords(text, taken.from, taken.from + taken.instead.length, taken.words);
      setTaken(null);
    },
  };
}

function fieldsOf(form: HTMLFormElement): Fields {
  return Object.fromEntries(
    [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
