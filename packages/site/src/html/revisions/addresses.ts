import type { UpdateId } from '@candor/log';

/** What an update is about: an incident or a maintenance, by the folder that its pages lie in, and its id. */
export interface Subject {
  readonly folder: 'incidents' | 'maintenance';
  readonly id: string;
}

/** Where all that an update ever said is read, below the page's url: from its first correction on, or its withdrawal. */
export function revisionsAddress({ folder, id }: Subject, updateId: UpdateId): string {
  return `/${folder}/${id}/updates/${updateId}`;
}

/** Where that lies in the published directory. */
export function revisionsPath(subject: Subject, updateId: UpdateId): string {
  return `${revisionsAddress(subject, updateId).slice(1)}/index.html`;
}
