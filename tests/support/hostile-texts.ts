/** What machines and clumsy fingers type into a field, by the kinds and in the numbers of SECURITY 3c: 400 texts. */

import { longest } from '@/domain/contact-request'

const wrap = (texts: readonly string[], ...ways: ((text: string) => string)[]): string[] =>
  ways.flatMap((way) => texts.map(way))

/** The deed that shows whether a script has run. */
const deed = 'window.hacked=1'

const scripts = wrap(
  [
    `<script>${deed}</script>`,
    `<ScRiPt >${deed}</sCrIpT >`,
    `<img src=x onerror="${deed}">`,
    `<img src=x onerror=${deed}//`,
    `<svg/onload=${deed}>`,
    `<svg><animate onbegin=${deed} attributeName=x dur=1s>`,
    `<iframe srcdoc="<script>parent.hacked=1</script>">`,
    `<iframe src="javascript:parent.hacked=1">`,
    `<a href="javascript:${deed}">x</a>`,
    `<a href="data:text/html,<script>${deed}</script>">x</a>`,
    `<math><mi xlink:href="javascript:${deed}">x</mi></math>`,
    `<details open ontoggle=${deed}>`,
    `<input autofocus onfocus=${deed}>`,
    `<video><source onerror=${deed}></video>`,
    `<body onload=${deed}>`,
    `<object data="javascript:${deed}">`,
    `<form action="javascript:${deed}"><button>x`,
    `<style>@import "javascript:${deed}"</style>`,
    `<template><script>${deed}</script></template>`,
    `<meta http-equiv=refresh content="0;url=javascript:${deed}">`,
    `javascript:${deed}`,
    `[x](javascript:${deed})`,
    `{{constructor.constructor("${deed}")()}}`,
    `\${${deed}}`,
  ],
  (text) => text,
  (text) => `"> ${text}`,
  (text) => `</textarea></title></script>${text}`,
  (text) => `';${deed};// --> ]]> ${text}`,
  (text) => text.replaceAll('<', '&lt;').replaceAll('a', '&#97;'),
)

const queries = wrap(
  [
    "' OR 1=1 --",
    '" OR ""="',
    "'; DROP TABLE contact_requests; --",
    "Robert'); DELETE FROM users;--",
    '1 UNION SELECT * FROM users',
    "%' AND 1=0 --",
    "' || (SELECT hash FROM users LIMIT 1) || '",
    '1; ATTACH DATABASE "x" AS y',
    "x' AND randomblob(1000000000) --",
    '%27%20OR%201=1',
    '{"$gt":""}',
    '{"$where":"sleep(1000)"}',
    '[$ne]',
    '$where: this.a == 1',
    '{"__proto__":{"admin":true}}',
    '__proto__',
    'constructor.prototype',
    'NEAR("a" "b")',
    'col:value^2 AND OR NOT',
    '*)(uid=*))(|(uid=*',
  ],
  (text) => text,
  (text) => `\\${text}\\`,
  (text) => `x=${encodeURIComponent(text)}`,
)

const templates = wrap(
  [
    '%s%n%x%p',
    '{0}',
    '#{7*7}',
    '<%= 7*7 %>',
    '{n, plural, one {#} other {#}}',
    '${7*7}',
    '$(id)',
    '`id`',
    '%(a)s',
    '{',
  ],
  (text) => text,
  (text) => `${text} }`,
  (text) => `../../${text}`,
)

const characters = [
  ...wrap(
    [
      'Grüße – „Zitat“ … ß ſ ﬀ',
      '\u202Eהפוך',
      '👩‍👩‍👧‍👦🏳️‍🌈',
      'e\u0301 é',
      '\u200B\u200D\uFEFF',
      'Ａ１',
      '\u2028\u2029',
      'a\u0300'.repeat(20),
      '漢字かな',
      'العربية ٣',
      'İıſß',
      'ﷺ'.repeat(5),
      '\u0085\u00AD',
      '\u{10FFFF}\uFFFE',
    ],
    (text) => text,
    (text) => `x${text}x`,
    (text) => `${text} ${[...text].toReversed().join('')}`,
  ),
  ...wrap(
    ['\u0000', '\u0007', '\u001b[31m', '\ud800', '\udfff\ud800', '\b\f\v'],
    (text) => `x${text}y`,
    (text) => `${text}y`,
    (text) => `x${text}`,
  ),
]

/** Five around the most of every field, and texts that are taken for something else than texts. */
const values = [
  ...Object.values(longest).flatMap((most) =>
    [-60, -1, 0, 1, 60].map((more) => 'x'.repeat(most + more)),
  ),
  ...wrap(
    [
      '0',
      '-1',
      '-0',
      '1e309',
      'NaN',
      'Infinity',
      '9007199254740993',
      '999999999999999999999999',
      '0x1F',
      '1,5',
      'true',
      'null',
      'undefined',
      '[]',
      '{}',
      '2026-02-30',
      '0000-00-00',
      '9999-12-31T23:59:60Z',
      '-271821-04-20',
      '00000000-0000-0000-0000-000000000000',
    ],
    (text) => text,
    (text) => `${text}${text}`,
    (text) => `"${text}"`,
  ),
]

const lines = wrap(
  ['\r\n', '\n', '\r', '%0d%0a', '\u2028', '\\r\\n'],
  (end) => `a${end}Bcc: v@example.org`,
  (end) => `a@example.org${end}Cc: v@example.org${end}${end}x`,
  (end) => `${end}Subject: x`,
  (end) => `x${end}.${end}QUIT`,
  (end) => `a@example.org,${end} v@example.org`,
)

const formulas = wrap(
  ['1+1', 'SUM(A1:A9)', "cmd|'/c calc'!A1", 'HYPERLINK("http://example.org","x")'],
  (text) => `=${text}`,
  (text) => `+${text}`,
  (text) => `-${text}`,
  (text) => `@${text}`,
  (text) => `\t=${text}`,
)

export const hostileKinds: Readonly<Record<string, readonly string[]>> = {
  scripts,
  queries,
  templates,
  characters,
  values,
  lines,
  formulas,
}
export const hostileTexts: readonly string[] = Object.values(hostileKinds).flat()
