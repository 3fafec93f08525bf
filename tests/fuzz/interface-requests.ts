import type { Maker } from './shapes'
import { body, encoded, name, nasty, restQuestion } from './writing'

/** Requests to the interface of the panel, whatever the asker may do. */
export const rest: Maker = (draw, { collections, ids }) => {
  const method = draw.one([
    'GET',
    'GET',
    'GET',
    'POST',
    'PATCH',
    'PUT',
    'DELETE',
    'OPTIONS',
    'HEAD',
  ])
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(method)
  const id = draw.one(['', '', `/${draw.one(ids)}`, `/${encoded(draw, nasty(draw))}`])
  const more = draw.one([
    '',
    '',
    '',
    '',
    '/versions',
    '/count',
    '/access',
    '/duplicate',
    '/unpublish',
    '/x',
  ])
  // Nobody who fuzzes deletes everything, or himself: the rest would be asked by a stranger.
  const whole = method === 'DELETE' || (changes && id === '') ? '/none' : id
  return {
    method,
    path: `/api/${name(draw, [...collections, 'globals', 'access'])}${method === 'POST' ? id : whole}${more}${restQuestion(draw)}`,
    ...(changes ? body(draw) : { headers: {} }),
    ...(changes &&
      draw.chance(0.1) && {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body: restQuestion(draw).slice(1),
      }),
  }
}

export const account: Maker = (draw) => ({
  method: draw.one(['POST', 'POST', 'POST', 'GET']),
  path: `/api/users/${draw.one(['login', 'forgot-password', 'reset-password', 'refresh-token', 'me', 'init', 'unlock', 'first-register', 'verify/x'])}${restQuestion(draw)}`,
  ...body(draw),
})
