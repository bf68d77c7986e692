import { feature, givenCatalogue, product, scene } from '@candor/features/testing';
import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { Message } from '../command/commands.ts';
import { CATALOGUE, change, declared, givenIncidentOver, INCIDENT, published, updateId } from '../testing/index.ts';

const given = givenIncidentOver(CATALOGUE);
const open = [
  declared(),
  published('18:10', {
    features: [change('messages', 'operational', 'major_outage'), change('feed', 'operational', 'partial_outage')],
  }),
] as const;

describe('what an update changes', () => {
  it('is told from what this incident claimed before', () => {
    expect(changes(given(...open), says('messages', 'partial_outage'), says('media', 'degraded_performance'))).toEqual([
      change('messages', 'major_outage', 'partial_outage'),
      change('media', 'operational', 'degraded_performance'),
    ]);
  });

  it('leaves out what stays', () => {
    expect(changes(given(...open), says('messages', 'major_outage'), says('media', 'operational'))).toEqual([]);
  });

  it('is summed up in what the incident claims, operational ones left out', () => {
    const { state } = given(
      ...open,
      published('18:20', { features: [change('messages', 'major_outage', 'operational')] }),
    );
    expect(state?.claims).toEqual({ [feature('feed')]: 'partial_outage' });
  });

  it('cannot be of a feature that does not exist, whatever it says of it', () => {
    expect(refused(given(...open), says('nothing', 'major_outage'))).toBe('unknown-feature');
    expect(refused(given(...open), says('nothing', 'operational'))).toBe('unknown-feature');
  });
});

describe('resolving', () => {
  const resolve = (...features: Message['features']) => ({ ...message(...features), status: 'resolved' }) as const;

  it('frees every feature that is still claimed', () => {
    expect(given(...open).when(resolve())[0]?.data).toMatchObject({
      features: [change('messages', 'major_outage', 'operational'), change('feed', 'partial_outage', 'operational')],
    });
  });

  it('may name features as operational, claimed ones and others', () => {
    const data = given(...open).when(resolve(says('feed', 'operational'), says('media', 'operational')))[0]?.data;
    expect(data).toMatchObject({
      features: [change('messages', 'major_outage', 'operational'), change('feed', 'partial_outage', 'operational')],
    });
  });

  it('changes nothing that was free already', () => {
    expect(given(declared(), published('18:10')).when(resolve())[0]?.data).toMatchObject({ features: [] });
  });

  it.each([
    ['a new claim', says('media', 'degraded_performance')],
    ['a changed claim', says('messages', 'partial_outage')],
    ['a claim that stays', says('messages', 'major_outage')],
  ])('is refused with %s', (_, said) => {
    expect(given(...open).refused(resolve(said))).toBe('resolved-with-affected-features');
  });

  it('is refused with the names of what would stay affected', () => {
    const attempt = () => given(...open).when(resolve(says('media', 'major_outage'), says('feed', 'partial_outage')));
    expect(attempt).toThrow('WhatsApp - Media, Instagram - Feed');
  });

  it('is refused with a feature that does not exist', () => {
    expect(given(...open).refused(resolve(says('nothing', 'operational')))).toBe('unknown-feature');
  });
});

describe('an archived feature', () => {
  const featureArchived = archivedScene({
    type: 'FeatureArchived',
    data: { featureId: feature('messages'), archived: true },
    happenedAt: time('18:20'),
  });
  const productArchived = archivedScene({
    type: 'ProductArchived',
    data: { productId: product('whatsapp'), archived: true },
    happenedAt: time('18:20'),
  });

  it.each([
    ['itself', featureArchived],
    ['with its product', productArchived],
  ])('(%s) can only become operational', (_, givenArchived) => {
    expect(refused(givenArchived(...open), says('messages', 'partial_outage'))).toBe('archived-feature');
    expect(changes(givenArchived(...open), says('messages', 'operational'))).toEqual([
      change('messages', 'major_outage', 'operational'),
    ]);
  });

  it('may still be named as it is, so that a form may send all it shows', () => {
    expect(changes(featureArchived(...open), says('messages', 'major_outage'))).toEqual([]);
  });

  it('is named in the refusal', () => {
    const attempt = () => featureArchived(...open).when(message(says('messages', 'partial_outage')));
    expect(attempt).toThrow('“WhatsApp - Messages” is archived.');
  });

  it('is freed by resolving', () => {
    expect(productArchived(...open).when({ ...message(), status: 'resolved' })[0]?.data).toMatchObject({
      features: [change('messages', 'major_outage', 'operational'), change('feed', 'partial_outage', 'operational')],
    });
  });
});

function says(name: string, status: Message['features'][number]['status']) {
  return { featureId: feature(name), status };
}

function message(...features: Message['features']) {
  const ids = { incidentId: INCIDENT, updateId: updateId(2) };
  return { type: 'PublishUpdate', ...ids, status: 'identified', text: 'We found it.', features } as const;
}

function changes(past: ReturnType<typeof given>, ...features: Message['features']) {
  const [event] = past.when(message(...features), time('18:30'));
  return event?.type === 'UpdatePublished' ? event.data.features : undefined;
}

function refused(past: ReturnType<typeof given>, ...features: Message['features']): string {
  return past.refused(message(...features), time('18:30'));
}

function archivedScene(event: Parameters<typeof givenCatalogue>[number]) {
  return givenIncidentOver(givenCatalogue(...scene, event).state);
}
