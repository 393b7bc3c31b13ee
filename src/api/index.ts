/** The record over HTTP: `createApp` to build it, `startServer` to listen. */
export { type AppOptions, createApp } from './app.ts'
export { type ServerOptions, startServer } from './server.ts'
