#!/usr/bin/env node

const { main } = require('../dist/main.cjs')

// A reader that has seen enough (`pynote list | head -1`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 2))
}
main(process).then(code => {
  process.exitCode = code
})
