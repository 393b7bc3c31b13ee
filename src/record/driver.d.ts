/** The driver's own declarations are hidden by its package.json; it is better-sqlite3 with ciphers added. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Database = require('better-sqlite3')
  export = Database
}
