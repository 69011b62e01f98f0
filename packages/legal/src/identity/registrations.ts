import type { Controller } from '@latchkey/core';
import type { Validator } from 'stdnum';

type Registration = Controller['registrations'][number];

/** Schemes by their name in small letters, without blanks and dots: how they are written. */
const names: Record<string, string> = {
  siren: 'SIREN',
  siret: 'SIRET',
  rcs: 'RCS',
  vat: 'VAT',
  tva: 'TVA',
  ustid: 'USt-IdNr.',
  iva: 'IVA',
  hrb: 'HRB',
  kvk: 'KvK',
  kbo: 'KBO',
  uid: 'UID',
  ein: 'EIN',
  lei: 'LEI',
};

/** VAT numbers begin with the country, in their own spelling for Greece. */
const vatNames = new Set(['vat', 'tva', 'ustid', 'iva', 'btw', 'mva', 'moms']);

export function schemeName(scheme: string): string {
  const key = keyOf(scheme);
  return Object.hasOwn(names, key) ? (names[key] ?? scheme) : scheme;
}

function keyOf(scheme: string): string {
  return scheme.toLowerCase().replace(/idnr|[\s.-]/g, (part) => (part === 'idnr' ? 'id' : ''));
}

/** The registrations whose check digits contradict the rest of them. What cannot be checked passes. */
export async function wrongRegistrations(registrations: readonly Registration[]): Promise<Registration[]> {
  if (registrations.length === 0) return [];
  // The library knows the whole world, and takes its time to load.
  const { stdnum, euVat } = await import('stdnum');
  const checksOf = ({ scheme, value }: Registration): (Validator | undefined)[] => {
    const key = keyOf(scheme);
    if (vatNames.has(key)) return euVat[value.slice(0, 2).toUpperCase().replace('EL', 'GR')] ?? [];
    if (key === 'siren' || key === 'rcs') return [stdnum['FR']?.['siren']];
    return key === 'siret' ? [stdnum['FR']?.['siret']] : [];
  };
  return registrations.filter((one) => {
    const checks = checksOf(one).filter((check) => check !== undefined);
    const number = keyOf(one.scheme) === 'rcs' ? one.value.replace(/\D/g, '') : one.value;
    return checks.length > 0 && !checks.some((check) => check.validate(number).isValid);
  });
}
