import type { Controller } from '@latchkey/core';
import type { Validator } from 'stdnum';

export type Registration = Controller['registrations'][number];

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

/** Tells whether the check digits of a number contradict the rest of it. What cannot be checked is not wrong. */
export type IsWrongRegistration = (one: Registration) => boolean;

/** The registrations that are wrong. */
export async function wrongRegistrations(registrations: readonly Registration[]): Promise<Registration[]> {
  return registrations.length === 0 ? [] : registrations.filter(await registrationChecker());
}

export async function registrationChecker(): Promise<IsWrongRegistration> {
  // The library knows the whole world, and takes its time to load.
  const { stdnum, euVat } = await import('stdnum');
  const checksOf = ({ value }: Registration, key: string): (Validator | undefined)[] => {
    if (vatNames.has(key)) return euVat[value.slice(0, 2).toUpperCase().replace('EL', 'GR')] ?? [];
    if (key === 'siren' || key === 'rcs') return [stdnum['FR']?.['siren']];
    return key === 'siret' ? [stdnum['FR']?.['siret']] : [];
  };
  return (one) => {
    const key = keyOf(one.scheme);
    const checks = checksOf(one, key).filter((check) => check !== undefined);
    const number = key === 'rcs' ? one.value.replace(/\D/g, '') : one.value;
    return checks.length > 0 && !checks.some((check) => check.validate(number).isValid);
  };
}
