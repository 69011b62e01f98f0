import { describe, expect, it } from 'vitest';
import { dated, lint } from './lint-support.ts';

describe('a policy without a fault', () => {
  it.each([
    [
      'en',
      `${dated}Cookies of statistics are set with your consent only. You can refuse them. Your choice is kept for 6 months; change it under "cookie settings" at the foot of each page.`,
    ],
    [
      'fr',
      'Mise à jour : 3 mai 2026. Contact : vie-privee@site.example\n\nLes cookies de mesure d’audience attendent votre accord. Vous pouvez les refuser. Votre choix est gardé 6 mois ; vous pouvez modifier vos préférences au pied de chaque page.',
    ],
    [
      'de',
      'Stand: 3. Mai 2026. Kontakt: datenschutz@site.example\n\nStatistik-Cookies setzen wir nur mit Ihrer Einwilligung. Sie können sie ablehnen. Ihre Auswahl gilt 6 Monate; Sie ändern sie unter „Cookie-Einstellungen“.',
    ],
    [
      'es',
      'Actualizada el 3 de mayo de 2026. Contacto: privacidad@site.example\n\nLas cookies de estadística esperan su consentimiento. Puede rechazarlas. Su elección dura 6 meses; cámbiela en la configuración de cookies.',
    ],
    [
      'it',
      'Aggiornata il 3 maggio 2026. Contatto: privacy@site.example\n\nI cookie statistici attendono il vostro consenso. Potete rifiutarli. La scelta dura 6 mesi; si cambia nelle impostazioni dei cookie.',
    ],
    [
      'nl',
      'Bijgewerkt op 3 mei 2026. Contact: privacy@site.example\n\nStatistische cookies wachten op je toestemming. Je kunt ze weigeren. Je keuze geldt 6 maanden; wijzig haar bij de cookie-instellingen.',
    ],
  ])('has no finding (%s)', (_, text) => {
    expect(lint(text)).toEqual([]);
  });
});
