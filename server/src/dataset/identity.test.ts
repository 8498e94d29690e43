import { expect, it } from 'vitest';
import { gapId, identityOf, observationId } from './identity.ts';

it('is a UUID of version 8 and of the variant of RFC 9562', () => {
  expect(identityOf('Observation', 'A.population', '2018', null)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it('never changes: clients keep ids', () => {
  expect(observationId('A.population.dprk._Z._Z.{person}.world-bank-wdi', '2018', '2025-12-31')).toBe(
    '8b5da262-31cd-8e65-8f6a-01226f33d5bd',
  );
});

it('tells kinds, and what is not stated, apart', () => {
  const ids = [
    observationId('A.population', '2018', null),
    observationId('A.population', '2018', '2019-01-01'),
    gapId('A.population', '2018'),
    identityOf('Gap', 'A.population 2018'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
