export { type Config, defineService } from '@latchkey/core';
export { printerTo } from './printer.ts';
export { run } from './run.ts';
