import type { Settings } from '../config/schema.ts';
import type { ClientAssets } from '../emit/site-view.ts';

/** What the author made of how we look. */
export interface OwnLook {
  assets: ClientAssets;
  /** Colours that are hard to see. */
  warnings: string[];
}

/** The files of the visitor's browser as the author wants them to look. What knows about colours is loaded only now. */
export async function ownLook(assets: ClientAssets, theme: Settings['theme']): Promise<OwnLook> {
  if (theme === false) {
    return {
      assets: {
        ...assets,
        pageStyle: assets.bareStyle,
        placesStyle: '',
        preferencesStyle: assets.barePreferencesStyle,
      },
      warnings: [],
    };
  }
  if (Object.keys(theme).length === 0) return { assets, warnings: [] };
  const { themedStyles } = await import('./themed-assets.ts');
  const { contrastWarnings } = await import('./contrast.ts');
  return { assets: { ...assets, ...themedStyles(assets, theme) }, warnings: contrastWarnings(theme) };
}
