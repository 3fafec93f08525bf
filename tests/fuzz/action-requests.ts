import { propertyNames } from './corpus'
import type { Maker } from './shapes'
import { border, brokenMultipart, encoded, multipart, nasty } from './writing'

/** Shapes of the known attack on decoders of server actions, and what only looks like an answer to a form. */
const flight = [
  '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B1337\\"}","_response":{"_prefix":"x;","_formData":{"get":"$1:constructor:constructor"}}}',
  '"$@0"',
  '"$1:a:b"',
  '["$F1"]',
  '["$K1"]',
  '"$B1"',
  '$undefined',
  '[]',
  '["$1"]',
  '{}',
  '[{"name":"render-document","args":{}}]',
  '[{"name":"form-state","args":{"x":1}}]',
  '[{"name":"__proto__"}]',
]

export const action: Maker = (draw, { addresses, actions }) => {
  const id = draw.one([
    ...actions,
    ...actions,
    'x',
    '__proto__',
    '0'.repeat(42),
    encoded(draw, nasty(draw)) || 'y',
  ])
  const named = draw.chance(0.6)
  const entries: [string, string][] = [
    ...(named
      ? []
      : [
          [
            draw.one([`$ACTION_ID_${id}`, '$ACTION_REF_1', '$ACTION_1:0', '$ACTION_KEY']),
            draw.one(flight),
          ] as [string, string],
        ]),
    ...draw.some(4, (): [string, string] => [
      draw.one(['0', '1', '1_0', '_x', 'name', 'email', 'text', ...propertyNames]),
      draw.chance(0.5) ? draw.one(flight) : nasty(draw),
    ]),
  ]
  const plain = named && draw.chance(0.3)
  return {
    method: 'POST',
    path: draw.one([...addresses, '/admin', '/admin/login', '/admin/collections/pages']),
    headers: {
      'content-type': plain
        ? 'text/plain;charset=UTF-8'
        : `multipart/form-data; boundary=${border}`,
      ...(named && { 'next-action': id }),
      ...(draw.chance(0.1) && { origin: draw.one(['https://example.org', 'null', 'x']) }),
    },
    body: plain
      ? draw.one(flight)
      : draw.chance(0.2)
        ? brokenMultipart(draw, entries)
        : multipart(entries, draw.chance(0.9)),
  }
}
