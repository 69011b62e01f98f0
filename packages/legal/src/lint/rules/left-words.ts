/** How brackets start that somebody was to replace by a name, an address, a date: patterns, without regard to case. */
export const leftWords: readonly string[] = [
  // Of several languages; an address that was hidden from robots reads "[email protected]".
  'e-?mail(?! protected)|contact|date|datum|data d\\p{L}+|adres|adresse|nif|cif|siren|siret|kvk|plz',
  'your|(?:full |first |last )?name|(?:company|business|legal|website|site|app) ?(?:name|entity|address|url)?|insert|address|phone|number|city|country|jurisdiction|organi[sz]ation|effective date',
  'votre|nom|prénom|société|raison sociale|ville|pays|téléphone|numéro|code postal|forme juridique|à compléter',
  'ihr|firma|name der|vorname|nachname|anschrift|straße|strasse|ort|telefon\\p{L}*|hausnummer|postleitzahl',
  'su|nombre|empresa|dirección|correo|teléfono|fecha|domicilio|razón social|ciudad|país',
  'il tuo|nome|cognome|azienda|indirizzo|telefono|ragione sociale|città|partita iva',
  'naam|volledige naam|bedrijf|bedrijfsnaam|straat|postcode|woonplaats|gemeente|telefoon\\p{L}*|nummer|e-?mail(?! protected)\\p{L}*',
];
