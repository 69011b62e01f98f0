export { activate, gatesOfControl } from '../activate.ts';
export { focusLoaded } from '../focus.ts';
export { closeFrames } from '../frames.ts';
export { borrowPolicy } from '../trusted.ts';
