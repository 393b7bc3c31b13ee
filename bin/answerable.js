#!/usr/bin/env node
/* Starts the command line. Written so that any Node can read it and an old one can be told. */
var version = process.versions.node.split('.')
var old = Number(version[0]) < 22 || (Number(version[0]) === 22 && Number(version[1]) < 12)

if (old) {
  process.stderr.write(
    'answerable: this is Node ' +
      process.versions.node +
      '; Node 22.12 or later is needed. See https://nodejs.org\n' +
      'answerable : ceci est Node ' +
      process.versions.node +
      ' ; il faut Node 22.12 ou plus récent. Voir https://nodejs.org\n'
  )
  process.exit(2)
}

var fs = require('node:fs')
var path = require('node:path')
var url = require('node:url')

var root = path.join(fs.realpathSync(__dirname), '..')
var built = path.join(root, 'dist', 'src', 'cli', 'start.js')
var source = path.join(root, 'src', 'cli', 'start.ts')
var start = fs.existsSync(built)
  ? built
  : process.features.typescript && fs.existsSync(source)
    ? source
    : null

if (start === null) {
  process.stderr.write(
    'answerable: not built yet. Run: npm run build\n' +
      'answerable : pas encore construit. Lancez : npm run build\n'
  )
  process.exit(2)
}

if (require('node:module').enableCompileCache) require('node:module').enableCompileCache()
import(url.pathToFileURL(start).href).catch(function (error) {
  process.stderr.write('answerable: ' + (error && error.stack ? error.stack : error) + '\n')
  process.exitCode = 1
})
