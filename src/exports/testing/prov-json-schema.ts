const VALUE = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    {
      type: 'object',
      required: ['$'],
      properties: { $: { type: 'string' }, type: { type: 'string' }, lang: { type: 'string' } },
      additionalProperties: false,
    },
  ],
};

const ATTRIBUTE = { anyOf: [VALUE, { type: 'array', minItems: 1, items: VALUE }] };

/** A prefixed name whose local part PROV-N takes without an escape (PROV-N, section 3.7.1). */
const NAME = '^[A-Za-z][A-Za-z0-9_-]*:([A-Za-z0-9_/-]|%[0-9A-F]{2})+$';

function records(required: readonly string[] = []) {
  const ends = Object.fromEntries(
    required.map((end) => [`prov:${end}`, { type: 'string', pattern: NAME }] as const),
  );
  return {
    type: 'object',
    propertyNames: { pattern: NAME },
    additionalProperties: {
      type: 'object',
      required: Object.keys(ends),
      properties: ends,
      propertyNames: { pattern: NAME },
      additionalProperties: ATTRIBUTE,
    },
  };
}

/**
 * A JSON Schema of the part of PROV-JSON (W3C member submission of 24 April 2013, section 3) that an export may use: which
 * records there are, which ends a relation must have, what an attribute's value may be, how names are written.
 */
export const PROV_JSON_SCHEMA = {
  type: 'object',
  required: ['prefix', 'entity'],
  properties: {
    prefix: { type: 'object', additionalProperties: { type: 'string', pattern: '^[a-z]+:' } },
    entity: records(),
    agent: records(),
    activity: records(),
    wasDerivedFrom: records(['generatedEntity', 'usedEntity']),
    alternateOf: records(['alternate1', 'alternate2']),
    wasAttributedTo: records(['entity', 'agent']),
  },
  additionalProperties: false,
};
