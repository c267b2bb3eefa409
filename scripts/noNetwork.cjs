// node --require scripts/noNetwork.cjs …: whoever opens a socket, asks for a name or fetches ends the process with code 86.
const { writeSync } = require('node:fs')

function refuse(what) {
  return () => {
    // Not an exception: that could be caught and the try go unnoticed.
    writeSync(2, `Network use: ${what}\n${new Error(what).stack}\n`)
    process.exit(86)
  }
}

const doors = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
}
// All are loaded before any is changed: they are made of each other.
const modules = Object.entries(doors).map(([name, functions]) => [name, require(`node:${name}`), functions])
for (const [name, module, functions] of modules) {
  for (const it of functions) module[it] = refuse(`${name}.${it}`)
}
// Pipes are sockets to Node too, but they neither connect nor listen.
require('node:net').Socket.prototype.connect = refuse('Socket.connect')
require('node:net').Server.prototype.listen = refuse('Server.listen')
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis) globalThis[name] = refuse(name)
}
// Let `import { connect } from 'node:net'` see it too.
require('node:module').syncBuiltinESMExports()
