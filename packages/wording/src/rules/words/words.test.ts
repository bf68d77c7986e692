import { describe, expect, it } from 'vitest';
import type { Draft } from '../../draft.ts';
import { aDraft } from '../../testing/a-draft.ts';
import { foundBy } from '../../testing/found-by.ts';

const german: Partial<Draft> = { languages: ['de'] };

describe('repair-time', () => {
  it.each([
    ['We expect everything to be back by 18:00 UTC.', ['expect everything to be back by 18']],
    ['It should be **fixed** within 30 minutes.', ['should be **fixed** within 30 minutes']],
    ['We expect to be back by {{t 2024-04-03T19:00Z}}.', ['expect to be back by {{t 2024-04-03T19:00Z}}']],
    ['Service will be restored shortly.', ['will be restored shortly']],
    ['A fix is being prepared, ETA 1h.', ['ETA']],
    ['We’ll have it resolved in the next hour.', ['We’ll have it resolved in the next hour']],
    ['Recovery is expected within an hour.', ['Recovery is expected within an hour']],
    ['We will post the next update by 18:30 UTC.', []],
    ['We will share news about the fix within 30 minutes in an update.', []],
    ['We cannot say when it will be fixed, today or tomorrow.', []],
    ['There is no ETA.', []],
    ['We do not expect it to be fixed within the hour.', []],
    ['We hope to have it resolved as soon as possible.', []],
    ['The fix took longer than expected and is complete by now.', []],
    ['The fix is deployed, and messages arrive again.', []],
    ['`will be fixed within 30 minutes` stood in our log.', []],
  ])('%s', (text, found) => {
    expect(foundBy('repair-time', aDraft(text))).toEqual(found);
  });

  it.each([
    ['Die Störung wird in Kürze behoben.', ['wird in Kürze behoben']],
    ['Der Versand dürfte bis 18 Uhr wieder verfügbar sein.', ['dürfte bis 18 Uhr wieder verfügbar']],
    ['Voraussichtliche Dauer: eine Stunde.', ['Voraussichtliche Dauer']],
    ['Wir melden uns bis 18:30 UTC wieder.', []],
  ])('%s', (text, found) => {
    expect(foundBy('repair-time', aDraft(text, german))).toEqual(found);
  });

  it('says nothing of plans, and of what is told afterwards', () => {
    const text = 'It will be restored within two hours.';
    expect(foundBy('repair-time', aDraft(text, { occasion: 'maintenance', status: 'scheduled' }))).toEqual([]);
    expect(foundBy('repair-time', aDraft(text, { occasion: 'past' }))).toEqual([]);
  });
});

describe('early-cause', () => {
  it.each([
    ['Messages fail due to a bad deploy.', ['due to']],
    ['This is caused by our hosting provider.', ['caused by']],
    ['The cause is a full disk.', ['cause is']],
    ['The root cause is not known yet.', []],
    ['We do not know whether it is caused by our provider.', []],
    ['We are looking for the cause.', []],
    ['The next word is due to be posted at {{t 2024-04-03T18:30Z}}.', []],
  ])('%s', (text, found) => {
    expect(foundBy('early-cause', aDraft(text))).toEqual(found);
  });

  it.each([
    ['Aufgrund eines Fehlers kommen Nachrichten nicht an.', ['Aufgrund']],
    ['Die Ursache ist noch unklar.', []],
  ])('%s', (text, found) => {
    expect(foundBy('early-cause', aDraft(text, german))).toEqual(found);
  });

  it('lets later updates name it', () => {
    expect(foundBy('early-cause', aDraft('It is caused by a full disk.', { occasion: 'update' }))).toEqual([]);
  });
});

describe('person-name', () => {
  it.each([
    ['Thanks to Priya Natarajan for the quick fix.', ['Priya Natarajan']],
    ['Michael rolled it back.', ['Michael']],
    ['Mark O’Brien restarted it.', ['Mark O’Brien']],
    ['Our engineer Bashir found it.', ['engineer Bashir']],
    ['Frau Schmidt ist informiert.', ['Frau Schmidt']],
    ['@priya.n is on it.', ['@priya.n']],
    ['Mark the message as read, and it will stay so.', []],
    ['Traffic from Austin, Sydney and Virginia is affected.', []],
    ['Since April 3 it may be slow. Will it last?', []],
    ['Mail help@example.com, or see https://example.com/@priya.', []],
    ['Karen is slow: log in again.', ['Karen']],
    ['Page Rules and Page Views in the Sydney Region and the Virginia Datacenter are late.', []],
    ['Visitors from Austin Texas and San Diego cannot open the admin Console.', []],
    ['Version 2 of @acme/client, ask @acme.', ['@acme']],
    [
      'Our admin Bashir and Sydney Carton flew to San Diego with Diego again.',
      ['admin Bashir', 'Sydney Carton', 'Diego'],
    ],
  ])('%s', (text, found) => {
    expect(foundBy('person-name', aDraft(text))).toEqual(found);
  });

  it('knows that a product may be called like a person', () => {
    const features = [{ name: 'Karen', product: 'Assistants', after: 'major_outage' as const }];
    expect(foundBy('person-name', aDraft('Karen does not answer.', { features }))).toEqual([]);
    expect(foundBy('person-name', aDraft('Emma Mail is slow.', { pageName: 'Emma' }))).toEqual([]);
  });
});

describe('hedge', () => {
  it.each([
    ['Some users may be experiencing intermittent issues.', ['Some users may be experiencing intermittent']],
    ['A small subset of customers see errors.', ['A small subset of customers']],
    ['Messages might be delayed.', ['might be delayed']],
    ['We believe that a restart helps.', ['We believe']],
    ['Sending should now be working.', ['should now be working']],
    ['One message in ten is not sent. We do not know yet for whom.', []],
    ['You may use the app meanwhile.', []],
    ['Some users can log in again.', []],
    ['In May some users saw errors.', []],
  ])('%s', (text, found) => {
    expect(foundBy('hedge', aDraft(text))).toEqual(found);
  });

  it.each([
    ['Möglicherweise kommen Nachrichten später an.', ['Möglicherweise']],
    ['Derzeit kann es zu Verzögerungen kommen.', ['kann es zu']],
    ['Jede zehnte Nachricht kommt nicht an.', []],
  ])('%s', (text, found) => {
    expect(foundBy('hedge', aDraft(text, german))).toEqual(found);
  });

  it('looks for words of all languages of the page, and of no other', () => {
    const text = 'Some users may see errors. Möglicherweise hilft ein Neustart.';
    expect(foundBy('hedge', aDraft(text, { languages: ['en', 'de'] }))).toHaveLength(2);
    expect(foundBy('hedge', aDraft(text, { languages: ['ar'] }))).toEqual([]);
  });
});
