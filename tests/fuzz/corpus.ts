/** What people and programs type that breaks careless readers. Kinds after the table of bad input. */

const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '&lt;script&gt;',
  '<!--',
  ']]>',
  '<a href="data:text/html,<script>alert(1)</script>">',
]

const queries = [
  "' OR '1'='1",
  "'; DROP TABLE users; --",
  '" OR ""="',
  '1 UNION SELECT * FROM users',
  "%' AND 1=0 --",
  '%',
  '_',
  '*',
  '"',
  'NEAR(a b)',
  'a AND OR NOT',
  'col:value^2',
  '{"$gt":""}',
  '{"$where":"sleep(1000)"}',
  '[$ne]',
  '$where',
  '(((((((((((((((((((((((((((((a+)+)+)+',
  '\\',
  "\\'",
]

const templates = [
  '%s%s%s%n',
  '%x',
  '${7*7}',
  '#{7*7}',
  '{0}',
  '%(a)s',
  '$(id)',
  '`id`',
  '|id',
  '../../../../etc/passwd',
  '..\\..\\win.ini',
  'file:///etc/passwd',
  '%2e%2e%2f',
  '$1',
  '$&',
]

const characters = [
  '\u0000',
  'a\u0000b',
  '\u202Eabc',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '\uDFFF\uD800',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  '👩‍👩‍👧‍👦'.repeat(20),
  'İıſß',
  'ﷺ'.repeat(50),
  '\u0085\u2028\u2029',
  'مرحبا',
  '日本語',
  'ä'.normalize('NFD').repeat(100),
  '\u001b[31m',
  '\t\v\f',
]

const numbers = [
  '0',
  '-1',
  '1e309',
  'NaN',
  'Infinity',
  '-0',
  '9007199254740993',
  '999999999999999999999',
  '0x10',
  '1,5',
  '1.5',
  '٣',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '',
  ' ',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '-271821-04-20',
  'notadate',
  '1970-01-01T00:00:00+99:99',
  '00000000-0000-0000-0000-000000000000',
]

const lines = [
  'a\r\nBcc: v@example.org',
  'a\nSet-Cookie: a=b',
  '\r\n\r\n<html>',
  'a@example.org\r\nX: y',
  'a%0d%0aX: y',
]

const formulas = ['=1+1', '+1', '-1+1', '@SUM(1)', '=cmd|"/c calc"!A1', '\t=1']

const properties = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'valueOf',
  'then',
  'length',
  'id',
  '_id',
  '$ref',
]

const lengths = [
  'x'.repeat(300),
  'ä'.repeat(1_000),
  'a b '.repeat(600),
  '['.repeat(500),
  ','.repeat(1_000),
]

/** Everything at once; a kind is drawn as often as it has strings. */
export const corpus: readonly string[] = [
  scripts,
  queries,
  templates,
  characters,
  numbers,
  lines,
  formulas,
  properties,
  lengths,
].flat()

export const propertyNames: readonly string[] = properties
