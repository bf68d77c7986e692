import type { IncidentId, MaintenanceId } from '@candor/log';
import type { Author } from './author.ts';
import { aCompletedMaintenance } from './maintenance-stories.ts';
import { aQuietPage, aResolvedOutage } from './stories.ts';

/** A resolved outage that was put right: a fact, five days later; a typo, at once; information added; one withdrawn. */
export function aCorrectedOutage(author: Author = aQuietPage()): { author: Author; id: IncidentId } {
  const { id } = aResolvedOutage(author);
  author
    .at('2025-02-12T01:14Z')
    .correct(id, 5, {
      change: 'typo',
      text: 'All waiting mail has arrived. We are sorry for the night this cost you; what we learned from it will stand here.',
      reason: 'Learned, not learn.',
    })
    .at('2025-02-12T09:00Z')
    .withdraw(id, 1, 'Reminders did arrive: we had looked at the wrong graph.')
    .at('2025-02-17T10:02Z')
    .correct(id, 2, {
      change: 'fact',
      text: 'A change to our load balancers went wrong, and the machines that carry mail no longer find each other. We are taking it back. Nothing that was sent to you is lost: it waits with its senders and will arrive.',
      reason: 'It was the load balancers, not the name servers.',
    })
    .at('2025-02-18T10:02Z')
    .correct(id, 2, {
      change: 'addition',
      text: 'A change to our load balancers went wrong, and the machines that carry mail no longer find each other. We are taking it back. Nothing that was sent to you is lost: it waits with its senders and will arrive. Mail to [small providers](https://example.com/small) may come back to its senders after a day.',
      reason: 'Some providers give up after a day.',
    });
  return { author, id };
}

/** A maintenance that is over, one of whose updates was corrected, and one withdrawn. */
export function aCorrectedMaintenance(author?: Author): { author: Author; id: MaintenanceId } {
  const maintenance = aCompletedMaintenance(author);
  maintenance.author
    .at('2025-03-20T09:00Z')
    .rework(maintenance.id, 0, {
      change: 'fact',
      text: 'Calendars pause for *two* hours.',
      reason: 'Two hours, not one.',
    })
    .at('2025-03-20T10:00Z')
    .rework(maintenance.id, 1, { reason: 'It was about another one.' });
  return maintenance;
}
