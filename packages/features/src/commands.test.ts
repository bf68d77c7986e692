import { describe, expect, it } from 'vitest';
import {
  AddFeature,
  AddProduct,
  ArchiveProduct,
  OrderCatalogue,
  RenameFeature,
  SetStandingStatus,
} from './commands.ts';
import { feature, product } from './testing/index.ts';

describe('what an operator may ask of the catalogue', () => {
  it('is a name with a description or without', () => {
    expect(AddProduct.parse({ name: ' WhatsApp ' })).toEqual({ name: 'WhatsApp' });
    expect(AddProduct.parse({ name: 'WhatsApp', description: null })).toEqual({ name: 'WhatsApp', description: null });
    expect(RenameFeature.parse({ featureId: feature('feed'), name: 'Feed', description: 'Posts ' })).toEqual({
      featureId: feature('feed'),
      name: 'Feed',
      description: 'Posts',
    });
  });

  it('is one status of one feature', () => {
    const set = { featureId: feature('feed'), status: 'under_maintenance' };
    expect(SetStandingStatus.parse(set)).toEqual(set);
    expect(messages(SetStandingStatus.safeParse({ ...set, status: 'down' }))).toEqual([
      'Choose one of the five statuses.',
    ]);
  });

  it('is refused in words that say what to do', () => {
    expect(messages(AddProduct.safeParse({}))).toEqual(['The name is missing.']);
    expect(messages(AddFeature.safeParse({ productId: product('whatsapp'), name: 'Mes\nsages' }))).toEqual([
      'The name must be one line.',
    ]);
    expect(messages(ArchiveProduct.safeParse({ productId: 'WhatsApp', archived: true }))).toEqual([
      'An id is 12 lower-case letters and digits.',
    ]);
    const productId = product('whatsapp');
    const many = { products: Array.from({ length: 501 }, () => ({ productId, features: [] })) };
    expect(messages(OrderCatalogue.safeParse(many))).toEqual(['At most 500 products can be ordered at once.']);
    const features = Array.from({ length: 2_001 }, () => feature('feed'));
    expect(messages(OrderCatalogue.safeParse({ products: [{ productId, features }] }))).toEqual([
      'At most 2,000 features of a product can be ordered at once.',
    ]);
  });
});

function messages(result: { error?: { issues: { message: string }[] } | undefined }): string[] {
  return result.error?.issues.map((issue) => issue.message) ?? [];
}
