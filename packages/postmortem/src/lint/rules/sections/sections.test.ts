import { describe, expect, it } from 'vitest';
import { lintPostmortem } from '../../lint-postmortem.ts';
import { aPostmortem, foundBy, inGerman } from '../../testing/a-postmortem.ts';

describe('number-without-source', () => {
  it.each([
    ['The outage lasted for 47 minutes.', ['47 minutes']],
    ['About 3.7M requests failed, 99.9 % of all.', ['3.7M requests']],
    ['It failed for half an hour.', ['half an hour']],
    ['It failed for 10-15 minutes, or 1h50m.', ['10-15 minutes']],
    ['60 PRs were stuck.', ['60 PRs']],
    ['It broke at 18:10 UTC.', ['18:10 UTC']],
    ['It failed for two hours. Another 415 jobs hung.', ['two hours', '415 jobs']],
    ['It failed for 47\nminutes, wrapped.', ['47\nminutes']],
    ['It failed for 47 minutes. See [the graph](https://example.com/graph).', ['47 minutes']],
    ['It failed for 47 minutes (record 12, 14 to 16; log 40).', []],
    ['It failed for 47 minutes. (record\n12)', []],
    ['It failed for [47 minutes](https://example.com/graph).', []],
    ['It failed for 47 minutes, https://example.com/graph.', []],
    ['It failed for 47 minutes.[^1]\n\n[^1]: By the log.', []],
    ['It failed 47 times:\n\n```\nerror\n```', []],
    ['It failed 47 times (`kubectl get pods`).', []],
    ['It failed 47 times (`hub`).', ['47 times']],
    ['The next word was promised “within 4 hours or sooner”.', []],
    ['It failed in 3 ways:\n\n| way | often |\n|---|---|\n| a | b |', []],
    ['It failed in 3 regions.\n\n![By region](https://example.com/graph.png)', []],
    ['We will look at it within 30 days. It may take\ntwo hours.', []],
    ['The timeout was 30 seconds; a job runs every 5 minutes, with at most 300 pods, or after the 30s timeout.', []],
    ['They got 503 errors from version 1.24.0 in 2024, of issue #123, on 3 April 2024.', []],
    ['If 10 requests fail, it stops.', []],
    ['The easiest ones moved first. This was one of the new ones.', []],
    ['## 10 minutes that hurt', []],
  ])('%s', (text, found) => {
    expect(foundBy('number-without-source', aPostmortem(text))).toEqual(found);
  });

  it('knows German units, and looks for no facts among plans', () => {
    expect(foundBy('number-without-source', inGerman('Es dauerte zwei Stunden.'))).toEqual(['zwei Stunden']);
    expect(foundBy('number-without-source', inGerman('Es wird 30 Tage dauern.'))).toEqual([]);
    expect(foundBy('number-without-source', aPostmortem('It took 2 hours.', { id: 'action_items' }))).toEqual([]);
  });
});

describe('timeline-by-hand', () => {
  it.each([
    ['- 18:10 UTC: it broke\n- 18:14 UTC: we said so', ['18:10 UTC: it broke\n- 18:14 UTC: we said so']],
    ['### 18:10 UTC\n\nIt broke.\n\n### Apr 3 2024 18:14 UTC\n\nWe said so.', 1],
    ['| 2024-04-03 18:10 UTC | it broke |\n|---|---|\n| 2024-04-03 18:14 UTC | we said so |', 1],
    ['- It broke at 18:10 UTC.\n- We said so at 18:14 UTC.', []],
    ['- 18:10 UTC: it broke\n- Nobody could send.', []],
  ])('%s', (text, found) => {
    const rows = foundBy('timeline-by-hand', aPostmortem(text));
    expect(typeof found === 'number' ? rows.length : rows).toEqual(found);
  });

  it('asks for no source of each of its rows', () => {
    const text = '- 18:10 UTC: it broke\n- 18:14 UTC: we said so';
    expect(foundBy('number-without-source', aPostmortem(text))).toEqual([]);
  });
});

describe('counterfactual', () => {
  it.each([
    ['The alert should have fired.', ['should have fired']],
    ['This shouldn’t have been possible, it could easily have been caught.', ['shouldn’t have been']],
    ['It could have been caught in review.', ['could have been']],
    ['If we had known, we had stopped.', ['If we had']],
    ['Had the team tested it, it would have been caught.', ['Had the team tested', 'would have been caught']],
    ['We should have a staging area, and it could have an alert.', []],
    ['Something could have gone wrong with the keys.', []],
    ['## What could have been done better', []],
    ['It could have been much\nworse.', []],
    ['“should have” is a phrase in `should have been`.', []],
  ])('%s', (text, found) => {
    expect(foundBy('counterfactual', aPostmortem(text))).toEqual(found);
  });

  it('knows some German, and leaves luck its section', () => {
    expect(foundBy('counterfactual', inGerman('Das hätte der Test bemerken müssen.'))).toHaveLength(1);
    expect(foundBy('counterfactual', inGerman('Es hätte schlimmer kommen können.'))).toEqual([]);
    expect(foundBy('counterfactual', aPostmortem('It could have been noticed later.', { id: 'got_lucky' }))).toEqual(
      [],
    );
  });
});

describe('blame', () => {
  it.each([
    ['The cause was human error.', ['human error']],
    ['A careless change by the on-call engineer.', ['careless']],
    ['The developer forgot to run the tests.', ['forgot to']],
    ['We failed to notice it for an hour.', ['We failed to notice']],
    ['The engineer on duty ignored several alerts.', ['ignored several alerts']],
    ['The author did not follow the review process.', ['did not follow the review process']],
    ['The operator made a mistake.', ['The operator made a mistake']],
    ['They should have known better.', ['should have known better']],
    ['The job failed to start, and the client failed to connect.', []],
    ['The scheduler overlooks nothing.', []],
    ['“Human error” is where the search begins.', []],
    ['They called it "plain human error, again".', []],
    ['They “looked”, and it was human error.', ['human error']],
    ['The error rate rose; an error by the parser was logged.', []],
    ['`human error` stood in the log.', []],
  ])('%s', (text, found) => {
    expect(foundBy('blame', aPostmortem(text))).toEqual(found);
  });

  it.each([
    ['Es war menschliches Versagen.', ['menschliches Versagen']],
    ['Das Zertifikat wurde vergessen.', ['wurde vergessen']],
    ['Die Anfragen wurden verworfen.', []],
  ])('%s', (text, found) => {
    expect(foundBy('blame', inGerman(text))).toEqual(found);
  });
});

describe('judgement', () => {
  it.each([
    ['The ridiculous default was obviously wrong.', ['ridiculous', 'obviously']],
    ['This is unacceptable.', ['unacceptable']],
    ['Providers will of course differ.', []],
    ['It was not obvious which node was full.', []],
    ['A customer wrote that it was “ridiculous”.', []],
    ['> This is ridiculous.', []],
  ])('%s', (text, found) => {
    expect(foundBy('judgement', aPostmortem(text))).toEqual(found);
  });
});

describe('names and times, by the rules of the writing help', () => {
  it.each([
    ['person-name', 'Michael rolled it back; @priya.n helped.', ['Michael', '@priya.n']],
    ['person-name', 'Messenger rolled it back on Mondays in Sydney.', []],
    ['bare-time', 'It broke at 10:30.', ['10:30']],
    ['bare-time', 'All times are in UTC. It broke at 10:30, {{t 2024-04-03T10:30Z}}, `10:31`.', []],
    ['wrong-zone', 'It broke at 11:10 AM PST.', ['11:10 AM PST']],
    ['wrong-zone', 'Another page told of “about 11:10 AM PST”.', []],
    ['wrong-zone', 'All times in PST.\n\n- 11:10 it broke\n- 11:20 we said so', ['times in PST']],
    ['wrong-zone', 'All times in PDT.\n\n- 11:10 it broke\n- 11:20 we said so', []],
    ['wrong-zone', 'On January 3, 11:10 AM PST it broke.', []],
  ] as const)('%s: %s', (rule, text, found) => {
    expect(foundBy(rule, aPostmortem(text))).toEqual(found);
  });

  it('takes a zone that a section above names for all', () => {
    const [section] = aPostmortem('It broke at 10:30.').sections;
    const head = { id: 'summary', title: 'Summary', text: 'All times are in UTC.' };
    const sections = section ? [head, section] : [];
    expect(foundBy('bare-time', aPostmortem('', { sections }))).toEqual([]);
    expect(foundBy('bare-time', aPostmortem('', { sections: sections.toReversed() }))).toEqual(['10:30']);
  });

  it('offers the typed instant, on the day of the incident', () => {
    const [finding] = lintOf('It broke at 17:30.');
    expect(finding?.offer).toEqual({ label: 'Use 17:30 UTC as a time', text: '{{t 2024-04-03T17:30Z}}' });
  });
});

describe('empty-section', () => {
  const required = (text: string) => aPostmortem(text, { required: ['impact', 'detection'] });

  it('asks for what the template asks for and nobody wrote', () => {
    expect(foundBy('empty-section', required('It broke.'))).toEqual([
      '“detection” is asked for by the template, and nothing is written there.',
    ]);
    for (const text of ['', ' \n', 'TBD', '- N/A', '**TODO**', '...'])
      expect(foundBy('empty-section', required(text))).toHaveLength(2);
  });

  it('is content with a sentence that says that there is nothing, and with what was not asked for', () => {
    const both = { required: [], sections: [] };
    expect(foundBy('empty-section', aPostmortem('', both))).toEqual([]);
    expect(foundBy('empty-section', required('Nobody was affected.'))).toHaveLength(1);
    expect(foundBy('empty-section', required('![Graph](https://example.com/graph.png)'))).toHaveLength(1);
  });
});

function lintOf(text: string) {
  return lintPostmortem(aPostmortem(text)).filter(({ rule }) => rule === 'bare-time');
}
