/** The record over HTTP: `createApp` to build it, `startServer` to listen. */
export type { SourceReader } from './adding.ts'
export { createApp } from './app.ts'
export type { TableScreener } from './screening.ts'
export { startServer } from './server.ts'
