import { randomUUID } from 'node:crypto';
import { prepare } from './before.ts';
import { commitToSecondChannel, decideLessons } from './lessons.ts';
import type { Step } from './step.ts';

/**
 * The outage of 3 April 2024, minute by minute. What it states as fact is sourced (The Verge, Hindustan Times, Regió7,
 * NetBlocks, Meta's business status page, WhatsApp on X); that an operator posted it is what could have been.
 */
export const STEPS: readonly Step[] = [
  {
    at: '17:58',
    what: 'two products with their features; the outage of 5 March told afterwards; maintenance planned',
    act: prepare,
  },
  {
    at: '18:14',
    what: 'incident declared, 14 minutes after the first reports',
    act: (night) =>
      night.declare('WhatsApp does not send or receive messages; Instagram does not load', {
        status: 'investigating',
        happened: '18:00',
        text: 'Since about {{t 2024-04-03T18:00Z}} people cannot send or receive messages on WhatsApp, on the web and on phones. It stays on “connecting”. Instagram does not refresh its feed or show Stories.\n\nWe are working on it. We do not know the cause yet.\n\nIf you need to reach somebody now: **SMS and phone calls** do not depend on WhatsApp.',
        features: {
          messages: 'major_outage',
          media: 'major_outage',
          statusUpdates: 'major_outage',
          lastSeen: 'major_outage',
          feed: 'partial_outage',
          stories: 'partial_outage',
        },
        nextBy: '18:40',
      }),
  },
  { at: '18:16', what: 'when it began, as far as reports tell', act: (night) => night.mark('impact_started', '18:00') },
  {
    at: '18:17',
    what: 'an internal note',
    act: async (night) => {
      await night.mark('detected', '18:10');
      await night.note(
        'Invented for this demo, as all notes are: the business status page gives 11:10 AM “PST”. If daylight time was meant, that is 18:10 UTC; literally it would be an hour later. We give all times in UTC.',
      );
    },
  },
  {
    at: '18:38',
    what: 'update, as promised by 18:40',
    act: (night) =>
      night.update({
        status: 'investigating',
        text: 'Messages, media, status updates and “last seen” on WhatsApp still fail. Reports come from many countries; observers of the network see no disruption or filtering of a single country, and **uploads of media are hit in particular**.\n\nThere is nothing you need to do or install.',
        nextBy: '19:10',
      }),
  },
  {
    at: '19:02',
    what: 'update: first functions come back',
    act: (night) =>
      night.update({
        status: 'investigating',
        happened: '19:00',
        text: 'WhatsApp said on X: “We know some people are experiencing issues right now, we’re working on getting things back to 100% for everyone as quickly as possible.”\n\nSince about {{t 2024-04-03T18:30Z}} functions have been coming back bit by bit for people in Spain. Elsewhere messages still fail.',
        features: { messages: 'partial_outage', lastSeen: 'partial_outage' },
        nextBy: '19:40',
      }),
  },
  {
    at: '19:08',
    what: 'correction: it comes back in Catalonia, not in all of Spain',
    act: (night) =>
      night.correct(
        ['people in Spain', 'people in Catalonia'],
        'Our source speaks of Catalonia. From elsewhere in Spain we have no such reports.',
      ),
  },
  {
    at: '19:20',
    what: 'an internal note',
    act: (night) =>
      night.note('Invented for this demo: shift change at 19:30. Whoever takes over owes readers a word by 19:40.'),
  },
  {
    at: '19:43',
    what: 'the promised update does not come: the page says so',
    act: async (night) => {
      const isLate = async () =>
        (await night.api.incidents.read.query({ incidentId: night.incidentId })).incident.promise?.state === 'late';
      for (const deadline = Date.now() + 20_000; !(await isLate()); )
        if (Date.now() > deadline) throw new Error('The late promise was not noticed.');
    },
  },
  {
    at: '19:51',
    what: 'update, eleven minutes late',
    act: (night) =>
      night.update({
        status: 'investigating',
        text: 'We promised you a word by {{t 2024-04-03T19:40Z}} and did not keep that. We are sorry.\n\nWhat we know has not changed: functions come back for some people, others still cannot connect. No cause is known.',
        nextBy: '20:15',
      }),
  },
  {
    at: '20:04',
    what: 'update: restored',
    act: async (night) => {
      await night.update({
        status: 'monitoring',
        happened: '20:00',
        text: 'WhatsApp is restored since about {{t 2024-04-03T20:00Z}}. Messages, media, status updates and “last seen” work again. Some people still report trouble with Instagram.\n\nWe keep watching.',
        features: {
          messages: 'operational',
          media: 'operational',
          statusUpdates: 'operational',
          lastSeen: 'operational',
          feed: 'degraded_performance',
          stories: 'degraded_performance',
        },
        nextBy: '20:30',
      });
      await night.mark('mitigated', '20:00');
    },
  },
  {
    at: '20:24',
    what: 'resolved',
    act: (night) =>
      night.update({
        status: 'resolved',
        text: 'This incident is over. WhatsApp was restored at about {{t 2024-04-03T20:00Z}}, two hours after the first reports; about 1,000 reports on Instagram remained in the United States for a while.\n\nThe cause has not been published.',
      }),
  },
  {
    at: '20:25',
    what: 'postmortem drafted, with three action items',
    act: async (night) => {
      await night.api.postmortems.saveDraft.mutate({
        incidentId: night.incidentId,
        after: 0,
        commandId: randomUUID(),
        sections: {
          summary:
            'On 3 April 2024 WhatsApp and Instagram failed worldwide for about two hours. It was the second major disruption of the year, after 5 March. No cause was given and no postmortem was published by the company; this document draws lessons about communication only, from the record of the retelling.',
          contributing_factors: 'The cause was not published.',
          went_well:
            'In the retelling: a first word 14 minutes after the first reports, a time for the next word in every update, alternatives named in the first one.',
          went_badly:
            'On the night itself: WhatsApp had no status page and was not listed on the one its company had; a time given in “PST” while daylight time was in force left readers an hour off. In the retelling: one promised update came eleven minutes late.',
          got_lucky: 'It passed within about two hours; many people had a second channel.',
        },
      });
      await decideLessons(night);
    },
  },
  {
    at: '20:26',
    what: 'postmortem published, with a commitment beside it',
    act: async (night) => {
      const { api, incidentId } = night;
      const { sections, after, seen } = await api.postmortems.preview.query({ incidentId });
      await api.postmortems.publish.mutate({ incidentId, sections, after, seen, commandId: randomUUID() });
      await commitToSecondChannel(night);
    },
  },
];
