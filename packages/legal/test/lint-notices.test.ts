import { describe, expect, it } from 'vitest';
import { codes, lint } from './lint-support.ts';

describe('legal notices', () => {
  const whole: Record<string, string> = {
    fr: '# Mentions légales\n\nMise à jour : 3 mai 2026. Acme SAS, 1 rue du Lac, 69001 Lyon, tél. 04 72 00 00 00, a@b.example. Directrice de la publication : A. Dupont.\n\nHébergeur : Hôte SARL, 2 rue du Lac, 59100 Roubaix, tél. 03 20 00 00 00.',
    de: '# Impressum\n\nStand: 3. Mai 2026. Acme GmbH, Seeweg 1, 10115 Berlin, a@b.example. Geschäftsführerin: A. Meier. Amtsgericht Berlin, HRB 1234.',
    es: '# Aviso legal\n\nActualizado el 3 de mayo de 2026. Acme S.L., calle del Lago 1, 28001 Madrid, a@b.example, NIF B12345678, Registro Mercantil de Madrid.',
    it: '# Note legali\n\nAggiornato il 3 maggio 2026. Acme S.r.l., via del Lago 1, 20121 Milano, a@b.example, P. IVA e Registro delle Imprese: REA MI-1.',
    nl: '# Colofon\n\nBijgewerkt op 3 mei 2026. Acme B.V., Meerweg 1, 1011 AB Amsterdam, a@b.example, KvK 12345678.',
  };

  it.each([
    ['fr', 'Directrice de la publication : A. Dupont.'],
    ['fr', 'tél. 04 72 00 00 00, '],
    ['fr', ', tél. 03 20 00 00 00'],
    ['de', 'HRB 1234'],
    ['de', 'Geschäftsführerin: A. Meier.'],
    ['de', 'Seeweg 1, 10115 Berlin, '],
    ['es', 'NIF B12345678, '],
    ['es', ', Registro Mercantil de Madrid'],
    ['it', 'P. IVA e '],
    ['nl', ', KvK 12345678'],
  ])('L407: %s without "%s"', (lang, part) => {
    const text = whole[lang] ?? '';
    const rest = text.replace(part, part.includes('tél. 04') ? '' : ' ');
    expect(lint(text).map(({ code }) => code)).toEqual([]);
    const only = part.includes('04 72') ? rest.replace('03 20 00 00 00', '') : rest;
    expect(lint(only).map(({ code }) => code)).toContain('L407');
  });

  it('knows who answers for a publication by other names, too', () => {
    const text = (whole['fr'] ?? '').replace('Directrice de la publication', 'Direction de la publication');
    expect(lint(text)).toEqual([]);
  });

  it('has the numbers of the host, not of the publisher, and those of a template engine', () => {
    const text = (whole['fr'] ?? '').replace('tél. 04 72 00 00 00', 'tél. {{ site.phone }}');
    expect(lint(text)).toEqual([]);
    const linked = text.replace('{{ site.phone }}', '[+33 4 72 00 00 00](tel:+33472000000)');
    expect(lint(linked.replace(', tél. 03 20 00 00 00', '')).map(({ code }) => code)).toEqual(['L407']);
  });

  it('are those of a country, and of those who have to name themselves', () => {
    expect(codes('# Impressum\n\nAcme AG, Seestrasse 1, 8001 Zürich, Schweiz\n')).toEqual([]);
    const swiss = '<p>Muster AG, Bahnhofstrasse 1, 8001 Zürich</p>';
    const page = (lang: string) => `<html lang="${lang}"><h1>Impressum</h1>${swiss}</html>`;
    expect(codes(page('de-CH'), 'a.html')).toEqual([]);
    expect(['de', 'de-DE', 'de-Latn-de'].map((lang) => codes(page(lang), 'a.html'))).toEqual(
      Array(3).fill(['L407']),
    );
    const spanish = (lang: string) => `<html lang="${lang}"><h1>Aviso legal</h1><p>Acme</p></html>`;
    expect(['es-419', 'es-MX', 'es-Latn-419'].map((lang) => codes(spanish(lang), 'a.html'))).toEqual(
      Array(3).fill([]),
    );
    expect(codes(spanish('es'), 'a.html')).toEqual(['L407']);
    const belgian = '# Mentions légales\n\nAcme SRL, rue du Lac 1, 1000 Bruxelles, a@b.example\n';
    expect(codes(`---\nlang: fr-BE\n---\n\n${belgian}`)).toEqual([]);
    expect(codes(`---\nlang: fr\n---\n\n${belgian}`)).toEqual(['L407']);
    expect(codes('# Quelles mentions légales faut-il ?\n\nUn article sur la loi.\n')).toEqual([]);
    const anonymous =
      '# Mentions légales\n\nSite édité à titre non professionnel.\n\nHébergeur : Hôte SARL, 2 rue du Lac, 59100 Roubaix, tél. 03 20 00 00 00.';
    expect(codes(anonymous)).toEqual([]);
  });
});
