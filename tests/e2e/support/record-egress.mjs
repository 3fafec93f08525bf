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

write('recording')

/** @type {any} what is replaced here has more forms than a type can say */
const socket = net.Socket.prototype
const { connect } = socket
/**
 * @this {net.Socket}
 * @param {any[]} args
 */
socket.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host, path, port } =
    typeof options === 'object' ? options : { host: args[1], port: options, path: undefined }
  if (!path) write(`connect ${typeof host === 'string' ? host : 'localhost'} ${port}`)
  return Reflect.apply(connect, this, args)
}

const questions = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveMx']
/** @type {any[]} as above */
const askable = [dns, dns.promises]
for (const from of askable)
  for (const name of questions) {
    const ask = from[name]
    from[name] = (/** @type {any[]} */ ...args) => {
      write(`look up ${args[0]}`)
      return Reflect.apply(ask, from, args)
    }
    // What promisify makes of `lookup` answers with an object; that form goes along.
    Object.assign(from[name], ask)
    for (const key of Object.getOwnPropertySymbols(ask)) from[name][key] = ask[key]
  }
syncBuiltinESMExports()
