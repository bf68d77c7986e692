import { describe, expect, it } from 'vitest';
import { anItem, aPostmortem, foundBy, withItems } from '../../testing/a-postmortem.ts';

describe('action-verb', () => {
  it.each([
    ['We should have alerting on failures', ['We']],
    ['Better monitoring of the disk', ['Better']],
    ['Alerts for full disks', ['Alerts']],
    ['Testing for proxying', ['Testing']],
    ['Release process should include a beta', ['Release']],
    ['If a pod hangs, kubespawner should kill it', ['If']],
    ['Add an alert for full disks', []],
    ['P1: add an alert for full disks', []],
    ['[infra] Add an alert for full disks', []],
    ['HIGH Include downloads in the smoke test', []],
    ['OPS-12 Re-enable the check', []],
    ['Automatically restart the hub when it hangs', []],
    ['Before each release, check that alerts are routed', []],
    ['Check which jobs should be retried', []],
    ['Do not deploy while the build is red', []],
  ])('%s', (title, found) => {
    expect(foundBy('action-verb', withItems(anItem(title)))).toEqual(found);
  });

  it('finds the German verb at the end', () => {
    const items = [anItem('Alarm für volle Platten einrichten'), anItem('Volle Platten')];
    const postmortem = withItems(...items);
    const german = { ...postmortem, setting: { ...postmortem.setting, languages: ['de'] } };
    expect(foundBy('action-verb', german)).toEqual(['Volle']);
  });
});

describe('action-owner, action-due, action-tracker', () => {
  it.each([
    ['action-owner', { owner: null }],
    ['action-owner', { owner: ' ' }],
    ['action-due', { due: null }],
    ['action-tracker', { tracker: null }],
  ] as const)('%s misses %j while it is open', (rule, lacking) => {
    expect(foundBy(rule, withItems(anItem('Add an alert', lacking)))).toHaveLength(1);
    expect(foundBy(rule, withItems(anItem('Add an alert', { ...lacking, state: 'done' })))).toEqual([]);
    expect(foundBy(rule, withItems(anItem('Add an alert')))).toEqual([]);
  });
});

describe('action-bounded', () => {
  it.each([
    ['Improve alerting around the queue', ['Improve']],
    ['Investigate monitoring for this scenario', ['Investigate']],
    ['We should consider another provider', ['consider']],
    ['Be more careful when deploying', ['Be more careful']],
    ['Add a line to the guide: pay attention to the disk', ['pay attention']],
    ['Make sure engineers check the schema', ['Make sure engineers check']],
    ['Make sure that everybody gets a mail when the site is down', []],
    ['Make the hub more robust', ['Make the hub more robust']],
    ['Improve alerting around the queue (#11953)', ['Improve']],
    ['Reduce the time to the first alert to 5 minutes', []],
    ['Investigate the leak and write down what it was', []],
    ['Simplify the steps into a checklist', []],
    ['Add alerting for all cases where this service returns >1% errors', []],
    ['Refuse a deploy when the schema cannot be parsed', []],
    ['Make backups of the queue', []],
    ['Write tests that always run', []],
  ])('%s', (title, found) => {
    expect(foundBy('action-bounded', withItems(anItem(title)))).toEqual(found);
  });

  it('knows some German', () => {
    const postmortem = withItems(anItem('Überwachung verbessern'), anItem('Alarm bei 90 % einrichten'));
    const german = { ...postmortem, setting: { ...postmortem.setting, languages: ['de'] } };
    expect(foundBy('action-bounded', german)).toEqual(['verbessern']);
  });
});

describe('the items together', () => {
  const three = (differing: Parameters<typeof anItem>[1]) =>
    withItems(...['Add', 'Remove', 'Test'].map((verb) => anItem(`${verb} the check`, differing)));

  it('asks for one that prevents or detects', () => {
    expect(foundBy('only-mitigation', three({ kind: 'mitigate' }))).toHaveLength(1);
    expect(foundBy('only-mitigation', three({ kind: 'detect' }))).toEqual([]);
    expect(foundBy('only-mitigation', three({ kind: null }))).toEqual([]);
    expect(foundBy('only-mitigation', withItems(anItem('Add a switch', { kind: 'mitigate' })))).toEqual([]);
  });

  it('asks for an order', () => {
    expect(foundBy('same-priority', three({ priority: 'high' }))).toHaveLength(1);
    expect(foundBy('same-priority', three({ priority: null }))).toEqual([]);
    const mixed = [...three({}).actionItems, anItem('Drop the check', { priority: 'low' })];
    expect(foundBy('same-priority', aPostmortem('', { actionItems: mixed }))).toEqual([]);
  });
});

it('finds names of people in titles and owners', () => {
  const postmortem = withItems(anItem('Ask Michael for the key'), anItem('Add an alert', { owner: 'Karen' }));
  expect(foundBy('person-name', postmortem)).toEqual(['Michael', '“Karen” looks like the name of a person.']);
});
