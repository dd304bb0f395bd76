import { expect, test } from 'vitest';
import { parseJsonLd, peekJsonLd, textsOf, typesOf } from '@/lib/core/article/json-ld';

test('the nodes of @graph stand beside the top level, nested things do not', () => {
  const nodes = parseJsonLd(
    '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","publisher":{"@type":"Organization"}},{"@type":["WebPage","FAQPage"]}]}',
  );
  expect(nodes.flatMap(typesOf)).toEqual(['NewsArticle', 'WebPage', 'FAQPage']);
});

test('a script in CDATA with line breaks inside its strings and a comma too many is read', () => {
  const nodes = parseJsonLd('//<![CDATA[\n{"@type":"http://schema.org/NewsArticle","headline":"Rain\nagain",}\n//]]>');
  expect(nodes.flatMap(typesOf)).toEqual(['NewsArticle']);
  expect(nodes[0]?.headline).toBe('Rain again');
});

test('a script that is no JSON at all tells nothing', () => {
  expect(parseJsonLd('window.data = undefined')).toEqual([]);
});

test('authors are named by text, by a list of texts, or by things with names', () => {
  expect(textsOf('Ana Ruiz')).toEqual(['Ana Ruiz']);
  expect(textsOf(['Ana Ruiz', { '@type': 'Person', name: ' Luc  Petit ' }, { url: 'https://a.example' }])).toEqual([
    'Ana Ruiz',
    'Luc Petit',
  ]);
});

test('the opening of a script tells the type and the language of its only node', () => {
  const script = '{"@context":"https://schema.org", "@type":"Recipe", "name":"Soup", "inLanguage":"fr-FR"}';
  expect(peekJsonLd(script)).toEqual({ node: { '@type': 'Recipe', inLanguage: 'fr-FR' }, isOnly: true });
});

test('the opening of a list or a graph tells its first node alone', () => {
  expect(peekJsonLd('[{"@type":"NewsArticle"},{"@type":"WebSite"}]')).toEqual({
    node: { '@type': 'NewsArticle' },
    isOnly: false,
  });
  expect(peekJsonLd('{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"Article"}]}')).toEqual({
    node: { '@type': 'WebPage' },
    isOnly: false,
  });
});

test('where something else comes before the type, only parsing tells', () => {
  expect(peekJsonLd('{"publisher":{"@type":"Organization"},"@type":"NewsArticle"}')).toBeNull();
  expect(peekJsonLd('{"@type":["WebPage","NewsArticle"]}')).toBeNull();
});
