export { defineService } from '@latchkey/core';
export { latchkey as default } from './plugin.ts';
