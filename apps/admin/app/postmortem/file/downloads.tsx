import { buttonLook } from '../../forms/button.tsx';

interface DownloadsProps {
  readonly incidentId: string;
  /** The document for readers, with these sections; without, the whole document. */
  readonly forReaders?: readonly string[];
}

/** A postmortem to keep, in each form, and to print. */
export function Downloads({ incidentId, forReaders }: DownloadsProps) {
  const document = `/incidents/${incidentId}/postmortem`;
  const asked = new URLSearchParams(forReaders ? { template: 'public', chosen: '' } : {});
  for (const section of forReaders ?? []) asked.append('section', section);
  const query = asked.size > 0 ? `?${asked}` : '';
  const print = `${document}.html?${asked.size > 0 ? `${asked}&` : ''}show`;
  return (
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
      <li>
        <a href={print} target="_blank" rel="noreferrer">
          To print, or as a PDF
        </a>
      </li>
    </ul>
  );
}
