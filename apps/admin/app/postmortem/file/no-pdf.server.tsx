import type { WhyNoPdf } from '../../../src/printing/pdf-printer.ts';
import { buttonLook } from '../../forms/button.tsx';
import { stillScreen } from '../../frame/still-screen.server.tsx';

interface Words {
  readonly title: string;
  readonly text: string;
  /** Whether it may be there a moment later. */
  readonly isWorthAnotherTry: boolean;
}

/** Says why there is no PDF at the address that was asked for one, and what to do instead. */
export function noPdf(why: WhyNoPdf, { pathname, search }: Pick<URL, 'pathname' | 'search'>): Response {
  const { title, text, isWorthAnotherTry } = WORDS[why];
  const postmortem = pathname.replace(/\.pdf$/, '');
  const look = buttonLook(isWorthAnotherTry ? 'plain' : 'go');
  return stillScreen({
    title,
    status: 503,
    headers: isWorthAnotherTry ? { 'retry-after': '10' } : {},
    children: (
      <>
        <p>{text}</p>
        <p>Your browser makes one, too: open the document to print it, and choose a PDF in the place of a printer.</p>
        <p className="flex flex-wrap gap-x-4 gap-y-2">
          {isWorthAnotherTry && (
            <a href={pathname + search} className={buttonLook('go')}>
              Try again
            </a>
          )}
          <a href={`${postmortem}.html${search ? `${search}&` : '?'}show`} className={look}>
            Open it to print
          </a>
        </p>
        <p>
          <a href={postmortem}>To the postmortem</a>
        </p>
      </>
    ),
  });
}

const FAILED: Words = {
  title: 'The PDF did not come about',
  text: 'The Chromium that prints it where the console runs did not do so. The log of the console knows more.',
  isWorthAnotherTry: true,
};

const WORDS: Readonly<Record<WhyNoPdf, Words>> = {
  'no-chromium': {
    title: 'No PDF is made here',
    text: 'A Chromium or Chrome prints them, and none is installed where the console runs. Whoever runs Candor can install one, or name it in the setting CHROMIUM_PATH.',
    isWorthAnotherTry: false,
  },
  'no-program': {
    title: 'No PDF is made here',
    text: 'A Chromium or Chrome prints them, and what the setting CHROMIUM_PATH names is no program. Whoever runs Candor can correct it, or take it out, so that an installed one is found.',
    isWorthAnotherTry: false,
  },
  busy: {
    title: 'Others are printing',
    text: 'Only a few are printed at once, and it was not this one’s turn yet.',
    isWorthAnotherTry: true,
  },
  'too-long': FAILED,
  failed: FAILED,
  stopped: { ...FAILED, text: 'The console was stopped while it was printed.' },
};
