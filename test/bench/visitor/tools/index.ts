import { c15t } from './c15t.ts';
import { klaro } from './klaro.ts';
import { osano } from './osano.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import type { Tool } from './tool.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

export { floor } from './floor.ts';
export { noTool } from './no-tool.ts';

/** What ours is compared with. */
export const peers: Tool[] = [vanillaCookieconsent, klaro, tarteaucitron, osano, c15t];
