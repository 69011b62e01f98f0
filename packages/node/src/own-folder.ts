export { ownFolder } from '@latchkey/core';
