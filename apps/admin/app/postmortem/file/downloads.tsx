import { buttonLook } from '../../forms/button.tsx';

interface DownloadsProps {
  readonly incidentId: string;
  /** Whether the console prints PDFs itself. */
  readonly makesPdf: boolean;
  /** The document for readers, with these sections; without, the whole document. */
  readonly forReaders?: readonly string[];
}

/** A postmortem to keep, in each form, and to print. */
export function Downloads({ incidentId, makesPdf, forReaders }: DownloadsProps) {
  const document = `/incidents/${incidentId}/postmortem`;
  const asked = new URLSearchParams(forReaders ? { template: 'public', chosen: '' } : {});
  for (const section of forReaders ?? []) asked.append('section', section);
  const query = asked.size > 0 ? `?${asked}` : '';
  const print = `${document}.html?${asked.size > 0 ? `${asked}&` : ''}show`;
  return (
    <div className="grid gap-1.5">
      <ul aria-label="Take it along" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <li>
          <a href={`${document}.md${query}`} className={buttonLook()} download>
            Download as Markdown
          </a>
        </li>
        <li>
          <a href={`${document}.html${query}`} download>
            HTML
          </a>
        </li>
        <li>
          <a href={`${document}.json${query}`} download>
            JSON
          </a>
        </li>
        {makesPdf && (
          <li>
            {/* In a tab of its own, which a file closes again: where there is none, what is typed here stays. */}
            <a href={`${document}.pdf${query}`} target="_blank" rel="noreferrer">
              PDF
            </a>
          </li>
        )}
        <li>
          <a href={print} target="_blank" rel="noreferrer">
            {makesPdf ? 'To print' : 'To print, or as a PDF'}
          </a>
        </li>
      </ul>
      {!makesPdf && (
        <p className="text-sm text-soft">
          Your browser makes the PDF, since the console found no Chromium to print it (<code>CHROMIUM_PATH</code> can
          name one).
        </p>
      )}
    </div>
  );
}
