import { type Phrases, words } from './phrases.ts';

export const es: Phrases = {
  tracker: words('cookie*|rastreador*|píxel*|pixel*|baliza* web|almacenamiento local'),
  consent: words('consent*|acept*|autoriz*'),
  consentUnneeded: words(
    '(?:no|sin|ningún)(?: [\\p{L}]{1,14}){0,4} consentimiento|exent*(?: [\\p{L}]{1,14}){0,3} consentimiento',
  ),
  refusal: words(
    'rechaz*|deneg*|denieg*|no (?:acept|autori[zc]|permit|consient|dese)*|oponer*|revoc*|retirar*|impedir la',
  ),
  consentTool: words(
    '(?:gestionar|cambiar|modificar|configurar) (?:tus|sus|las) (?:preferencias|cookies)|(?:banner|aviso) de cookies|centro de (?:preferencias|privacidad)|panel de (?:configuración|preferencias|cookies)|configuración de (?:las )?cookies|configurador de cookies|gesti(?:ón|onar|onador) (?:de |del |el |las )?(?:cookies|consentimiento)|plataforma de consentimiento',
  ),
  browserSettings: words('navegador*'),
  blocking: words('bloque*|desactiv*|desactív*|elimin*|borr*|rechaz*|deshabilit*|impedir'),
  optionalUse: words(
    '(?:fines|finalidades|cookies|rastreadores) (?:de )?(?:estadístic*|analític*|análisis|publicit*|publicidad|marketing|medición|perfil*)|analizar (?:cómo|el uso|el tráfico)',
  ),
  accountOnly: words(
    '(?:desde|en|a través de) (?:tu|su|la|el) (?:cuenta|área (?:de cliente|personal|privada)|perfil|panel)',
  ),
  vaguePeriod: words(
    '(?:período|periodo|tiempo|plazo) (?:limitado|determinado|razonable|definido)|cierto tiempo',
  ),
  signalTreated: words(
    'respet*|reconoc*|atiend*|ten(?:emos|ido) en cuenta|ignor*|trat*|consider*|equival*|cuentan? como',
  ),
  anonymous: words('anónim*|anonimiz*|agregad*'),
  noTracker: words(
    '(?:ninguna|sin) (?:cookie*|rastreador*)(?: de seguimiento)?|no (?:instala|utiliza|usa|coloca|almacena) (?:ninguna )?(?:cookie*|rastreador*)',
  ),
  nothingShared: words(
    'no (?:se )?(?:ceder|comunicar|vend|compart|transmit|divulg|transfer)[\\p{L}]{0,8}(?: [\\p{L}]{1,15}){0,6} (?:a|con) terceros|ninguna cesión a terceros|no (?:se )?(?:recog|recopil|registr|almacen)[\\p{L}]{0,8} (?:ningún )?dato*',
  ),
  shared: words(
    '(?<!no )(?:podrán|pueden|serán|son)(?: ser)? (?:vendid|cedid|compartid|comunicad|transmitid)[oa]s(?: [\\p{L}]{1,15}){0,5} (?:a|con) (?:nuestros )?(?:terceros|socios|anunciantes)|reventa a terceros',
  ),
  dateLabel: words('actualiz*|vigente|vigor|vigencia|revis*|versión|modific*|a fecha de'),
  otherRetention: words('inactiv*|cuenta*|contrat*|factur*|contab*|candidat*|prescripción'),
  data: words('datos?|información|registros?|estadísticas|informes?'),
  category: words(
    'cookies? (?:[\\p{L}]{1,12} ){0,2}(?:necesaria*|esencial*|técnica*|funcional*|preferencia*|rendimiento|analítica*|análisis|estadística*|publicitaria*|publicidad|marketing|personalización)',
  ),
  reference: words(
    '(?:artículo|apartado|sección|cláusula|punto|capítulo) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})',
  ),
  statute: words(
    'folio|tomo|libro|registro mercantil|(?:de la |del |de )(?:[\\p{L}-]{1,20} ){0,4}(?:ley|RGPD|LOPDGDD|LSSI|reglamento|directiva|código|convenio|tratado)|RGPD|LSSI|LOPDGDD|reglamento|directiva|ley',
  ),
  unfinished: words('lorem ipsum|TBD|por completar|a completar|rellenar aquí'),
  callToAction: words(
    '(?:juega|compra|descarga|regístrate|suscríbete|prueba|haz clic|reserva|pide|empieza)(?: (?:ahora|aquí|gratis|ya|hoy)){1,2}|más información|empieza ya',
  ),
  visitor: words('usted|su|tu|tus|sus|usuario|visitante'),
  onlyWithConsent: words(
    '(?:solo|sólo|únicamente) (?:[\\p{L}]{1,12} ){0,4}(?:con|tras|si|después de) (?:[\\p{L}]{1,12} ){0,3}(?:consentimiento|consiente*|acepta*)|(?:con|tras|previo) (?:su|tu) (?:[\\p{L}]{1,12} )?consentimiento|si (?:usted )?(?:consiente|acepta)*',
  ),
  noConsentTool: words(
    '(?:ningún|ninguna|sin|no) (?:[\\p{L}]{1,12} ){0,4}(?:banner*|(?:gestión|gestor) del? consentimiento)',
  ),
  column: words(
    'proveedor|finalidad*|propósito|función|descripción|duración|caducidad|vencimiento|conservación|plazo',
  ),
  purposes: {
    statistics: words('estadístic*|analític*|análisis|medición|rendimiento'),
    advertising: words('publicit*|publicidad|marketing'),
    functional: words('funcional*|preferencia*|personalización'),
  },
  negation: words('no|ningun*|ningún|sin|nunca'),
  vagueRefusal: words(
    'necesari*|esencial*|ajustes|opciones|preferencias|gestionar|configurar|más tarde|ahora no|quizás|cerrar|omitir|continuar|cancelar',
  ),
  units: {
    Y: words('años?'),
    M: words('mes(?:es)?'),
    W: words('semanas?'),
    D: words('días?'),
  },
  numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10 },
};
