import { DomainError } from '@candor/log';
import { redacted, sealsInTurn, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from './catalogue.ts';
import { decideCatalogue } from './decide.ts';
import { feature, featureAdded, givenCatalogue as given, product, productAdded, scene } from './testing/index.ts';

const now = time('18:00');
const productArchived = (id: string) =>
  ({ type: 'ProductArchived', data: { productId: product(id), archived: true }, happenedAt: now }) as const;
const featureArchived = (id: string) =>
  ({ type: 'FeatureArchived', data: { featureId: feature(id), archived: true }, happenedAt: now }) as const;

describe('AddProduct', () => {
  const add = { type: 'AddProduct', productId: product('messenger'), name: 'Messenger' } as const;

  it('adds a product, with a description or without', () => {
    const data = { productId: product('messenger'), name: text('Messenger'), description: null };
    expect(given(...scene).when(add, now)).toEqual([{ type: 'ProductAdded', data, happenedAt: now }]);
    expect(given(...scene).when({ ...add, description: 'Chats' }, now)).toEqual([
      { type: 'ProductAdded', data: { ...data, description: text('Chats') }, happenedAt: now },
    ]);
  });

  it('is refused when another has the name, whatever the case', () => {
    expect(given(...scene).refused({ ...add, name: 'whatsapp' })).toBe('name-taken');
    expect(() => given(...scene).when({ ...add, name: 'whatsapp' })).toThrow(
      '“WhatsApp” exists already. Choose another name.',
    );
  });

  it('is refused with a hint when the one of that name is archived', () => {
    expect(() => given(...scene, productArchived('whatsapp')).when({ ...add, name: 'WhatsApp' })).toThrow(
      'It is archived: bring it back, or choose another name.',
    );
  });

  it('may take a name that was redacted, for nobody knows it any more', () => {
    const forgotten = productAdded('whatsapp', 'Messenger');
    const data = { ...forgotten.data, name: redacted(forgotten.data.name) };
    expect(given({ ...forgotten, data }).when(add, now)).toHaveLength(1);
  });
});

describe('RenameProduct', () => {
  const rename = { type: 'RenameProduct', productId: product('instagram'), name: 'Insta' } as const;

  it('gives name and description anew', () => {
    const data = { productId: product('instagram'), name: text('Insta'), description: null };
    expect(given(...scene).when(rename, now)).toEqual([{ type: 'ProductRenamed', data, happenedAt: now }]);
  });

  it('may change only the case, and an archived product too', () => {
    const named = { ...rename, name: 'INSTAGRAM' };
    expect(given(...scene).when(named)).toHaveLength(1);
    expect(given(...scene, productArchived('instagram')).when(named)).toHaveLength(1);
  });

  it('does nothing when both stay', () => {
    expect(given(...scene).when({ ...rename, name: 'Instagram', description: 'Photos and stories' })).toEqual([]);
  });

  it('can take a redacted description away', () => {
    const added = productAdded('instagram', 'Insta', 'Photos of Ada Lovelace');
    const past = { ...added, data: { ...added.data, description: redacted(text('Photos of Ada Lovelace')) } };
    expect(given(past).when(rename)).toHaveLength(1);
  });

  it('is refused for a name that is taken, and for no product', () => {
    expect(given(...scene).refused({ ...rename, name: 'WHATSAPP' })).toBe('name-taken');
    expect(given(...scene).refused({ ...rename, productId: product('nowhere') })).toBe('product-not-found');
  });
});

describe('ArchiveProduct', () => {
  const archive = { type: 'ArchiveProduct', productId: product('whatsapp'), archived: true } as const;

  it('takes a product out of use and brings it back', () => {
    expect(given(...scene).when(archive, now)).toEqual([productArchived('whatsapp')]);
    expect(given(...scene, productArchived('whatsapp')).when({ ...archive, archived: false }, now)).toEqual([
      { ...productArchived('whatsapp'), data: { productId: product('whatsapp'), archived: false } },
    ]);
  });

  it('does nothing when it is so already', () => {
    expect(given(...scene).when({ ...archive, archived: false })).toEqual([]);
    expect(given(...scene, productArchived('whatsapp')).when(archive)).toEqual([]);
  });

  it('is refused for no product', () => {
    expect(given(...scene).refused({ ...archive, productId: product('nowhere') })).toBe('product-not-found');
  });
});

describe('AddFeature', () => {
  const add = {
    type: 'AddFeature',
    productId: product('whatsapp'),
    featureId: feature('calls'),
    name: 'Calls',
  } as const;

  it('adds a feature to a product', () => {
    const ids = { featureId: feature('calls'), productId: product('whatsapp') };
    const data = { ...ids, name: text('Calls'), description: text('Voice and video') };
    expect(given(...scene).when({ ...add, description: 'Voice and video' }, now)).toEqual([
      { type: 'FeatureAdded', data, happenedAt: now },
    ]);
  });

  it('may have the name of a feature of another product', () => {
    expect(given(...scene).when({ ...add, name: 'Feed' })).toHaveLength(1);
  });

  it('is refused for a name that is taken, for an archived product and for none', () => {
    expect(given(...scene).refused({ ...add, name: 'messages' })).toBe('name-taken');
    expect(given(...scene, featureArchived('messages')).refused({ ...add, name: 'Messages' })).toBe('name-taken');
    expect(given(...scene, productArchived('whatsapp')).refused(add)).toBe('product-archived');
    expect(given(...scene).refused({ ...add, productId: product('nowhere') })).toBe('product-not-found');
  });
});

describe('RenameFeature', () => {
  const rename = { type: 'RenameFeature', featureId: feature('feed'), name: 'Posts' } as const;

  it('gives name and description anew', () => {
    const data = { featureId: feature('feed'), name: text('Posts'), description: null };
    expect(given(...scene).when(rename, now)).toEqual([{ type: 'FeatureRenamed', data, happenedAt: now }]);
  });

  it('does nothing when both stay', () => {
    expect(given(...scene).when({ ...rename, name: 'Feed', description: 'The newest posts' })).toEqual([]);
  });

  it('is refused for a name that is taken in its product, and for no feature', () => {
    const stories = featureAdded('instagram', 'stories', 'Stories');
    expect(given(...scene, stories).refused({ ...rename, name: 'stories' })).toBe('name-taken');
    expect(given(...scene).refused({ ...rename, featureId: feature('nothing') })).toBe('feature-not-found');
  });
});

describe('ArchiveFeature', () => {
  const archive = { type: 'ArchiveFeature', featureId: feature('feed'), archived: true } as const;

  it('takes a feature out of use and brings it back', () => {
    expect(given(...scene).when(archive, now)).toEqual([featureArchived('feed')]);
    expect(given(...scene, featureArchived('feed')).when({ ...archive, archived: false }, now)).toEqual([
      { ...featureArchived('feed'), data: { featureId: feature('feed'), archived: false } },
    ]);
  });

  it('does nothing when it is so already', () => {
    expect(given(...scene, featureArchived('feed')).when(archive)).toEqual([]);
    expect(given(...scene).when({ ...archive, archived: false })).toEqual([]);
  });

  it('is refused for no feature', () => {
    expect(given(...scene).refused({ ...archive, featureId: feature('nothing') })).toBe('feature-not-found');
  });
});

describe('SetStandingStatus', () => {
  const set = { type: 'SetStandingStatus', featureId: feature('feed'), status: 'degraded_performance' } as const;

  it('says what the status was and is', () => {
    const data = { featureId: feature('feed'), from: 'operational', to: 'degraded_performance' };
    expect(given(...scene).when(set, now)).toEqual([{ type: 'StandingStatusSet', data, happenedAt: now }]);
  });

  it('does nothing when it is so already', () => {
    expect(given(...scene).when({ ...set, status: 'operational' })).toEqual([]);
  });

  it('is refused for no feature', () => {
    expect(given(...scene).refused({ ...set, featureId: feature('nothing') })).toBe('feature-not-found');
  });
});

describe('every refusal', () => {
  it('says which kind it is and what to do', () => {
    const productId = product('nowhere');
    const attempt = () => given().when({ type: 'ArchiveProduct', productId, archived: true });
    expect(attempt).toThrow(DomainError);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'not-found' }));
    expect(attempt).toThrow('Load the page again.');
  });
});

it('every text is sealed with a salt of its own', () => {
  const add = { type: 'AddProduct', productId: product('p'), name: 'Chats', description: 'Chats' } as const;
  const [added] = decideCatalogue(EMPTY_CATALOGUE, add, { now, seal: sealsInTurn() });
  const salt = (turn: number) => ({ text: 'Chats', salt: String(turn).padStart(32, '0') });
  expect(added?.data).toMatchObject({ name: salt(1), description: salt(2) });
});

describe('SetAlternative', () => {
  const set = { type: 'SetAlternative', featureId: feature('feed'), alternative: 'Look at the web.' } as const;
  const data = { featureId: feature('feed'), alternative: text('Look at the web.') };
  const said = { type: 'AlternativeSet', data, happenedAt: now } as const;

  it('says what to use instead, and takes it back', () => {
    expect(given(...scene).when(set, now)).toEqual([said]);
    const takenBack = { ...said, data: { ...data, alternative: null } };
    expect(given(...scene, said).when({ ...set, alternative: null }, now)).toEqual([takenBack]);
  });

  it('does nothing when it stays', () => {
    expect(given(...scene, said).when(set)).toEqual([]);
    expect(given(...scene).when({ ...set, alternative: null })).toEqual([]);
  });

  it('is refused for a feature that does not exist', () => {
    expect(given(...scene).refused({ ...set, featureId: feature('nothing') })).toBe('feature-not-found');
  });
});
