import { expect, test } from 'vitest';
import { parseJsonLd, textsOf, typesOf } from '@/lib/core/article/json-ld';

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
