#!/usr/bin/env node
/* Starts the command line. Written so that any Node can read it: an old one hands over to the Node of `npm ci`, or says so. */
var fs = require('fs')
var path = require('path')
var url = require('url')

var version = process.versions.node.split('.')
var old = Number(version[0]) < 22 || (Number(version[0]) === 22 && Number(version[1]) < 12)
var root = path.join(fs.realpathSync(__dirname), '..')
var own = path.join(root, 'node_modules', 'node', 'bin', 'node')
var built = path.join(root, 'dist', 'start', 'cli', 'start.js')
var source = path.join(root, 'src', 'cli', 'start.ts')

if (!old) start()
else if (fs.existsSync(own)) handOver()
else
  refuse(
    'answerable: this is Node ' + process.versions.node + '; Node 22.12 or later is needed. See https://nodejs.org\n' +
      'answerable : ceci est Node ' + process.versions.node + ' ; il faut Node 22.12 ou plus récent. Voir https://nodejs.org\n'
  )

function start() {
  var from = fs.existsSync(built) ? built : process.features.typescript && fs.existsSync(source) ? source : null
  if (from === null)
    return refuse(
      'answerable: not built yet. Run: npm run build\n' +
        'answerable : pas encore construit. Lancez : npm run build\n'
    )
  if (require('module').enableCompileCache) require('module').enableCompileCache()
  import(url.pathToFileURL(from).href).catch(function (error) {
    process.stderr.write('answerable: ' + (error && error.stack ? error.stack : error) + '\n')
    process.exitCode = 1
  })
}

function handOver() {
  var child = require('child_process').spawn(own, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both; other signals are passed on.
  process.on('SIGINT', function () {})
  process.on('SIGTERM', function () {
    child.kill('SIGTERM')
  })
  child.on('exit', function (code, signal) {
    process.exit(signal === null ? code : 1)
  })
}

function refuse(words) {
  process.stderr.write(words)
  process.exit(2)
}
