import type { Localized } from '@/lib/catalog/types'

/**
 * What the voices say by themselves. `{movement}`, `{next}` and `{easier}` are put in as the movement's name,
 * `{time}` as a spoken length, `{side}` as 'Left side' or 'Right side', the rest as they are.
 */
export const TEMPLATE_PHRASES = {
  'side-left': { en: 'Left side', de: 'Linke Seite', es: 'Lado izquierdo', sv: 'Vänster sida', fr: 'Côté gauche' },
  'side-right': { en: 'Right side', de: 'Rechte Seite', es: 'Lado derecho', sv: 'Höger sida', fr: 'Côté droit' },

  'start': { en: '{movement}.', de: '{movement}.', es: '{movement}.', sv: '{movement}.', fr: '{movement}.' },
  'start-time': { en: '{movement}. {time}.', de: '{movement}. {time}.', es: '{movement}. {time}.', sv: '{movement}. {time}.', fr: '{movement}. {time}.' },
  'start-reps': { en: '{movement}. {reps} repetitions.', de: '{movement}. {reps} Wiederholungen.', es: '{movement}. {reps} repeticiones.', sv: '{movement}. {reps} repetitioner.', fr: '{movement}. {reps} répétitions.' },
  'start-breaths': { en: '{movement}. {reps} breaths.', de: '{movement}. {reps} Atemzüge.', es: '{movement}. {reps} respiraciones.', sv: '{movement}. {reps} andetag.', fr: '{movement}. {reps} respirations.' },
  'start-side': { en: '{movement}. {side}.', de: '{movement}. {side}.', es: '{movement}. {side}.', sv: '{movement}. {side}.', fr: '{movement}. {side}.' },
  'start-side-time': { en: '{movement}. {side}. {time}.', de: '{movement}. {side}. {time}.', es: '{movement}. {side}. {time}.', sv: '{movement}. {side}. {time}.', fr: '{movement}. {side}. {time}.' },
  'start-side-reps': { en: '{movement}. {side}. {reps} repetitions.', de: '{movement}. {side}. {reps} Wiederholungen.', es: '{movement}. {side}. {reps} repeticiones.', sv: '{movement}. {side}. {reps} repetitioner.', fr: '{movement}. {side}. {reps} répétitions.' },
  'start-side-breaths': { en: '{movement}. {side}. {reps} breaths.', de: '{movement}. {side}. {reps} Atemzüge.', es: '{movement}. {side}. {reps} respiraciones.', sv: '{movement}. {side}. {reps} andetag.', fr: '{movement}. {side}. {reps} respirations.' },

  'set': { en: '{movement}. Set {set} of {sets}.', de: '{movement}. Satz {set} von {sets}.', es: '{movement}. Serie {set} de {sets}.', sv: '{movement}. Set {set} av {sets}.', fr: '{movement}. Série {set} sur {sets}.' },
  'set-time': { en: '{movement}. Set {set} of {sets}. {time}.', de: '{movement}. Satz {set} von {sets}. {time}.', es: '{movement}. Serie {set} de {sets}. {time}.', sv: '{movement}. Set {set} av {sets}. {time}.', fr: '{movement}. Série {set} sur {sets}. {time}.' },
  'set-reps': { en: '{movement}. Set {set} of {sets}. {reps} repetitions.', de: '{movement}. Satz {set} von {sets}. {reps} Wiederholungen.', es: '{movement}. Serie {set} de {sets}. {reps} repeticiones.', sv: '{movement}. Set {set} av {sets}. {reps} repetitioner.', fr: '{movement}. Série {set} sur {sets}. {reps} répétitions.' },

  'change-sides': { en: 'Change sides.', de: 'Seite wechseln.', es: 'Cambia de lado.', sv: 'Byt sida.', fr: 'Changez de côté.' },
  'change-sides-to': { en: 'Change sides. {side}.', de: 'Seite wechseln. {side}.', es: 'Cambia de lado. {side}.', sv: 'Byt sida. {side}.', fr: 'Changez de côté. {side}.' },
  'other-side': { en: 'Then the other side.', de: 'Danach die andere Seite.', es: 'Después, el otro lado.', sv: 'Sedan andra sidan.', fr: 'Puis l’autre côté.' },

  'next': { en: 'Next: {next}.', de: 'Als Nächstes: {next}.', es: 'A continuación: {next}.', sv: 'Härnäst: {next}.', fr: 'Ensuite : {next}.' },
  'next-side': { en: 'Next: {next}. {side}.', de: 'Als Nächstes: {next}. {side}.', es: 'A continuación: {next}. {side}.', sv: 'Härnäst: {next}. {side}.', fr: 'Ensuite : {next}. {side}.' },
  'next-short': { en: 'Then: {next}.', de: 'Dann: {next}.', es: 'Luego: {next}.', sv: 'Sedan: {next}.', fr: 'Puis : {next}.' },

  'rest': { en: 'Rest.', de: 'Pause.', es: 'Descansa.', sv: 'Vila.', fr: 'Repos.' },
  'rest-next': { en: 'Rest. Next: {next}.', de: 'Pause. Als Nächstes: {next}.', es: 'Descansa. A continuación: {next}.', sv: 'Vila. Härnäst: {next}.', fr: 'Repos. Ensuite : {next}.' },
  'rest-next-side': { en: 'Rest. Next: {next}. {side}.', de: 'Pause. Als Nächstes: {next}. {side}.', es: 'Descansa. A continuación: {next}. {side}.', sv: 'Vila. Härnäst: {next}. {side}.', fr: 'Repos. Ensuite : {next}. {side}.' },
  'rest-set': { en: 'Rest. Next: set {set} of {sets}.', de: 'Pause. Als Nächstes: Satz {set} von {sets}.', es: 'Descansa. A continuación: serie {set} de {sets}.', sv: 'Vila. Härnäst: set {set} av {sets}.', fr: 'Repos. Ensuite : série {set} sur {sets}.' },
  'rest-again': { en: 'Rest. Then once more.', de: 'Pause. Danach noch einmal.', es: 'Descansa. Después, otra vez.', sv: 'Vila. Sedan en gång till.', fr: 'Repos. Puis encore une fois.' },
  'rest-other-side': { en: 'Rest. Then the other side.', de: 'Pause. Danach die andere Seite.', es: 'Descansa. Después, el otro lado.', sv: 'Vila. Sedan andra sidan.', fr: 'Repos. Puis l’autre côté.' },

  'seconds-left': { en: '{seconds} seconds left.', de: 'Noch {seconds} Sekunden.', es: 'Quedan {seconds} segundos.', sv: '{seconds} sekunder kvar.', fr: 'Encore {seconds} secondes.' },
  'count-down': { en: 'Three, two, one.', de: 'Drei, zwei, eins.', es: 'Tres, dos, uno.', sv: 'Tre, två, ett.', fr: 'Trois, deux, un.' },
  'halfway': { en: 'Halfway.', de: 'Die Hälfte ist um.', es: 'Vas por la mitad.', sv: 'Halvvägs.', fr: 'Vous êtes à la moitié.' },
  'easier': { en: 'Easier: {easier}.', de: 'Leichter: {easier}.', es: 'Más fácil: {easier}.', sv: 'Lättare: {easier}.', fr: 'Plus facile : {easier}.' },

  'go-on': { en: 'Keep going.', de: 'Weiter.', es: 'Sigue.', sv: 'Fortsätt.', fr: 'Continuez.' },
  'keep-going': { en: 'Keep going. {time}.', de: 'Weiter. {time}.', es: 'Sigue. {time}.', sv: 'Fortsätt. {time}.', fr: 'Continuez. {time}.' },
  'build': { en: 'A little harder now. {time}.', de: 'Jetzt etwas kräftiger. {time}.', es: 'Ahora un poco más fuerte. {time}.', sv: 'Nu lite hårdare. {time}.', fr: 'Un peu plus fort maintenant. {time}.' },
  'ease-off': { en: 'Ease off now. {time}.', de: 'Jetzt etwas ruhiger. {time}.', es: 'Ahora más suave. {time}.', sv: 'Nu lite lugnare. {time}.', fr: 'Plus doucement maintenant. {time}.' },

  'warm-up': { en: 'Warm-up.', de: 'Aufwärmen.', es: 'Calentamiento.', sv: 'Uppvärmning.', fr: 'Échauffement.' },
  'warm-up-start': { en: 'Warm-up. {movement}.', de: 'Aufwärmen. {movement}.', es: 'Calentamiento. {movement}.', sv: 'Uppvärmning. {movement}.', fr: 'Échauffement. {movement}.' },
  'warm-up-time': { en: 'Warm-up. {movement}. {time}.', de: 'Aufwärmen. {movement}. {time}.', es: 'Calentamiento. {movement}. {time}.', sv: 'Uppvärmning. {movement}. {time}.', fr: 'Échauffement. {movement}. {time}.' },
  'warm-up-side': { en: 'Warm-up. {movement}. {side}.', de: 'Aufwärmen. {movement}. {side}.', es: 'Calentamiento. {movement}. {side}.', sv: 'Uppvärmning. {movement}. {side}.', fr: 'Échauffement. {movement}. {side}.' },
  'cool-down': { en: 'Cool-down.', de: 'Ausklang.', es: 'Vuelta a la calma.', sv: 'Nedvarvning.', fr: 'Retour au calme.' },
  'cool-down-start': { en: 'Cool-down. {movement}.', de: 'Ausklang. {movement}.', es: 'Vuelta a la calma. {movement}.', sv: 'Nedvarvning. {movement}.', fr: 'Retour au calme. {movement}.' },
  'cool-down-time': { en: 'Cool-down. {movement}. {time}.', de: 'Ausklang. {movement}. {time}.', es: 'Vuelta a la calma. {movement}. {time}.', sv: 'Nedvarvning. {movement}. {time}.', fr: 'Retour au calme. {movement}. {time}.' },
  'cool-down-side': { en: 'Cool-down. {movement}. {side}.', de: 'Ausklang. {movement}. {side}.', es: 'Vuelta a la calma. {movement}. {side}.', sv: 'Nedvarvning. {movement}. {side}.', fr: 'Retour au calme. {movement}. {side}.' },

  'opening-start': { en: 'To begin: {movement}.', de: 'Zum Anfang: {movement}.', es: 'Para empezar: {movement}.', sv: 'Till att börja med: {movement}.', fr: 'Pour commencer : {movement}.' },
  'opening-side': { en: 'To begin: {movement}. {side}.', de: 'Zum Anfang: {movement}. {side}.', es: 'Para empezar: {movement}. {side}.', sv: 'Till att börja med: {movement}. {side}.', fr: 'Pour commencer : {movement}. {side}.' },
  'closing-start': { en: 'To finish: {movement}.', de: 'Zum Schluss: {movement}.', es: 'Para terminar: {movement}.', sv: 'Till sist: {movement}.', fr: 'Pour finir : {movement}.' },
  'closing-side': { en: 'To finish: {movement}. {side}.', de: 'Zum Schluss: {movement}. {side}.', es: 'Para terminar: {movement}. {side}.', sv: 'Till sist: {movement}. {side}.', fr: 'Pour finir : {movement}. {side}.' },

  'stillness': { en: 'Be still.', de: 'Jetzt Stille.', es: 'Quédate en calma.', sv: 'Var stilla.', fr: 'Restez au calme.' },
  'stillness-time': { en: 'Be still. {time}.', de: 'Jetzt Stille. {time}.', es: 'Quédate en calma. {time}.', sv: 'Var stilla. {time}.', fr: 'Restez au calme. {time}.' },
  'stillness-start': { en: '{movement}. Be still.', de: '{movement}. Jetzt Stille.', es: '{movement}. Quédate en calma.', sv: '{movement}. Var stilla.', fr: '{movement}. Restez au calme.' },
  'end': { en: 'That was it. Well done.', de: 'Das war’s. Gut gemacht.', es: 'Eso es todo. Bien hecho.', sv: 'Det var allt. Bra gjort.', fr: 'C’est terminé. Beau travail.' },

  'gait.walk-easy': { en: 'Walk easy for {time}.', de: 'Geh {time} locker.', es: 'Camina suave {time}.', sv: 'Gå lugnt i {time}.', fr: 'Marchez tranquillement pendant {time}.' },
  'gait.walk-brisk': { en: 'Walk briskly for {time}.', de: 'Geh {time} zügig.', es: 'Camina a buen paso {time}.', sv: 'Gå raskt i {time}.', fr: 'Marchez d’un bon pas pendant {time}.' },
  'gait.walk-fast': { en: 'Walk fast for {time}.', de: 'Geh {time} schnell.', es: 'Camina rápido {time}.', sv: 'Gå fort i {time}.', fr: 'Marchez vite pendant {time}.' },
  'gait.walk-hill': { en: 'Walk uphill for {time}.', de: 'Geh {time} bergauf.', es: 'Camina cuesta arriba {time}.', sv: 'Gå uppför i {time}.', fr: 'Marchez en montée pendant {time}.' },
  'gait.jog': { en: 'Jog for {time}.', de: 'Trabe {time}.', es: 'Trota {time}.', sv: 'Jogga i {time}.', fr: 'Trottinez pendant {time}.' },
  'gait.run-easy': { en: 'Run easy for {time}.', de: 'Lauf {time} locker.', es: 'Corre suave {time}.', sv: 'Spring lugnt i {time}.', fr: 'Courez doucement pendant {time}.' },
  'gait.run-steady': { en: 'Run steadily for {time}.', de: 'Lauf {time} gleichmäßig.', es: 'Corre a ritmo constante {time}.', sv: 'Spring i jämn fart i {time}.', fr: 'Courez régulièrement pendant {time}.' },
  'gait.run-tempo': { en: 'Run at tempo for {time}.', de: 'Lauf {time} im Schwellentempo.', es: 'Corre a ritmo vivo {time}.', sv: 'Spring i tröskelfart i {time}.', fr: 'Courez au seuil pendant {time}.' },
  'gait.run-fast': { en: 'Run fast for {time}.', de: 'Lauf {time} schnell.', es: 'Corre rápido {time}.', sv: 'Spring fort i {time}.', fr: 'Courez vite pendant {time}.' },
  'gait.stride': { en: 'Stride out for {time}.', de: 'Steigerungslauf, {time}.', es: 'Progresivo, {time}.', sv: 'Stegringslopp, {time}.', fr: 'Accélérez peu à peu pendant {time}.' },
  'gait.sprint': { en: 'Sprint for {time}.', de: 'Sprinte {time}.', es: 'Esprinta {time}.', sv: 'Spurta i {time}.', fr: 'Sprintez pendant {time}.' },
  'gait.skip-drill': { en: 'Skip with high knees for {time}.', de: 'Hopserlauf, {time}.', es: 'Skipping con saltito, {time}.', sv: 'Hoppsasteg i {time}.', fr: 'Pas sautillés pendant {time}.' },
  'gait.run-hill': { en: 'Run uphill for {time}.', de: 'Lauf {time} bergauf.', es: 'Corre cuesta arriba {time}.', sv: 'Spring uppför i {time}.', fr: 'Courez en montée pendant {time}.' },
} as const satisfies Readonly<Record<string, Localized>>

export type TemplateKey = keyof typeof TEMPLATE_PHRASES
