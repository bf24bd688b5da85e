/**
 * The terms of http://www.w3.org/ns/anno.jsonld (W3C Web Annotation Vocabulary, appendix A) that an export uses, so that a
 * processor of JSON-LD needs no network. No package of npm holds that context.
 */
export const ANNO_CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  FragmentSelector: 'oa:FragmentSelector',
  CssSelector: 'oa:CssSelector',
  XPathSelector: 'oa:XPathSelector',
  DataPositionSelector: 'oa:DataPositionSelector',
  identifying: 'oa:identifying',
  describing: 'oa:describing',
  linking: 'oa:linking',
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  refinedBy: { '@id': 'oa:refinedBy', '@type': '@id' },
  conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  canonical: { '@id': 'oa:canonical', '@type': '@id' },
  format: 'dc:format',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
};

/** A loader of contexts that gives the one above, and refuses to ask for any other. */
export async function loadAnnoContext(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be asked for`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': ANNO_CONTEXT } };
}
