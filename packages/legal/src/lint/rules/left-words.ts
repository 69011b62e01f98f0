/** How brackets start that somebody was to replace by a name, an address, a date: patterns, without regard to case. */
export const leftWords: readonly string[] = [
  // Of several languages; an address that was hidden from robots reads "[email protected]".
  'e-?mail(?! protected)|contact|date|datum|data d\\p{L}+|adres|adresse|nif|cif|siren|siret|kvk|plz',
  'your|(?:full |first |last )?name|(?:company|business|legal|website|site|app) ?(?:name|entity|address|url)?|insert|address|phone|jurisdiction|organi[sz]ation|effective date',
  'votre|nom|prénom|société|raison sociale|téléphone|code postal|forme juridique|à compléter',
  'ihr|firma|name der|vorname|nachname|anschrift|straße|strasse|telefon\\p{L}*|hausnummer|postleitzahl',
  'su|nombre|empresa|dirección|correo|teléfono|fecha|domicilio|razón social',
  'il tuo|nome|cognome|azienda|indirizzo|telefono|ragione sociale|partita iva',
  'naam|volledige naam|bedrijf|bedrijfsnaam|straat|postcode|woonplaats|telefoon\\p{L}*|e-?mail(?! protected)\\p{L}*',
];

/** The same of words that names begin with, too: "[City of Paris]" is filled in. */
export const leftWordsAlone = 'number|city|country|ville|pays|numéro|ort|ciudad|país|città|gemeente|nummer';
