/**
 * Loaded before a portal: writes down every connection and every name it looks up, one line each, before it happens. What
 * goes out is seen here whatever library it uses, because all of them connect by `net` and look names up by `dns`.
 */
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const file = process.env.EGRESS_LOG

const write = (/** @type {string} */ line) => {
  if (file) appendFileSync(file, `${line}\n`)
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host, path, port } =
    typeof options === 'object' ? options : { host: args[1], port: options, path: undefined }
  if (!path) write(`connect ${typeof host === 'string' ? host : 'localhost'} ${port}`)
  return Reflect.apply(connect, this, args)
}

for (const [name, from] of /** @type {[string, any][]} */ ([
  ['lookup', dns],
  ['lookup', dns.promises],
  ...[
    'resolve',
    'resolve4',
    'resolve6',
    'resolveAny',
    'resolveMx',
    'resolveTxt',
    'resolveSrv',
  ].flatMap((one) => [
    [one, dns],
    [one, dns.promises],
  ]),
])) {
  const ask = from[name]
  from[name] = function (/** @type {any[]} */ ...args) {
    write(`look up ${args[0]}`)
    return Reflect.apply(ask, this, args)
  }
}
syncBuiltinESMExports()
