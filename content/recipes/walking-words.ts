import type { Localized } from '@/lib/catalog/types'
import { say } from './flow-words'

export type WalkWords = { short: readonly Localized[]; middle: readonly Localized[]; long: readonly Localized[]; description: Localized }

/** Where a walk may lead: tells walks of one shape apart. */
export const WAYS: readonly Localized[] = [
  say('round the houses', 'um die Häuser', 'por el barrio', 'runt kvarteret', 'dans le quartier'),
  say('through the park', 'durch den Park', 'por el parque', 'genom parken', 'par le parc'),
  say('along the river', 'am Fluss', 'junto al río', 'längs ån', 'le long de la rivière'),
  say('with a friend', 'zu zweit', 'en compañía', 'med en vän', 'à deux'),
  say('with your phone put away', 'mit Handy in der Tasche', 'con el teléfono en el bolsillo', 'med mobilen i fickan', 'téléphone en poche'),
  say('in any weather', 'bei jedem Wetter', 'con cualquier tiempo', 'i alla väder', 'par tous les temps'),
  say('past the bakery', 'an der Bäckerei vorbei', 'pasando por la panadería', 'förbi bageriet', 'en passant par la boulangerie'),
  say('with the wind', 'mit dem Wind', 'a favor del viento', 'med vinden', 'dans le sens du vent'),
]

export const WALK_WORDS = {
  easy: {
    short: [say('A short stroll {way}', 'Kurzer Spaziergang {way}', 'Un paseo corto {way}', 'En kort promenad {way}', 'Petite balade {way}')],
    middle: [say('A stroll {way}', 'Ein Spaziergang {way}', 'Un paseo {way}', 'En promenad {way}', 'Une balade {way}')],
    long: [say('A long stroll {way}', 'Langer Spaziergang {way}', 'Un paseo largo {way}', 'En lång promenad {way}', 'Longue balade {way}')],
    description: say('Easy walking with one livelier stretch in the middle.', 'Lockeres Gehen mit einem lebhafteren Stück in der Mitte.', 'Caminar suave con un tramo más vivo en el centro.', 'Lugn gång med en livligare bit i mitten.', 'Marche facile avec un passage plus vif au milieu.'),
  },
  brisk: {
    short: [say('Briskly {way}', 'Zügig {way}', 'A paso vivo {way}', 'Raskt {way}', 'D’un bon pas {way}')],
    middle: [say('A brisk walk {way}', 'Zügig gehen {way}', 'Caminata a paso vivo {way}', 'En rask promenad {way}', 'Marche rapide {way}')],
    long: [say('A long brisk walk {way}', 'Lange zügig gehen {way}', 'Largo a paso vivo {way}', 'En lång rask promenad {way}', 'Longue marche rapide {way}')],
    description: say('A pace at which you can talk but not sing, kept from start to end.', 'Ein Tempo, bei dem du reden, aber nicht singen kannst, von Anfang bis Ende.', 'Un ritmo al que puedes hablar pero no cantar, de principio a fin.', 'Ett tempo där du kan prata men inte sjunga, från början till slut.', 'Une allure où vous pouvez parler mais pas chanter, du début à la fin.'),
  },
  pyramid: {
    short: [say('Faster, then slower, {way}', 'Schneller, dann langsamer, {way}', 'Más rápido y más lento, {way}', 'Fortare, sedan lugnare, {way}', 'Plus vite, moins vite, {way}')],
    middle: [say('A walking pyramid {way}', 'Gehpyramide {way}', 'Pirámide a pie {way}', 'Gångpyramid {way}', 'Pyramide à pied {way}')],
    long: [say('A long walking pyramid {way}', 'Lange Gehpyramide {way}', 'Pirámide larga a pie {way}', 'Lång gångpyramid {way}', 'Longue pyramide à pied {way}')],
    description: say('The pace climbs in steps to the middle and comes down the same way.', 'Das Tempo steigt bis zur Mitte in Stufen und fällt ebenso wieder.', 'El ritmo sube por escalones hasta la mitad y baja igual.', 'Tempot stiger i steg till mitten och sjunker likadant.', 'L’allure monte par paliers jusqu’au milieu et redescend de même.'),
  },
  hills: {
    short: [say('Small hills {way}', 'Kleine Hügel {way}', 'Cuestas pequeñas {way}', 'Små backar {way}', 'Petites côtes {way}')],
    middle: [say('Hills {way}', 'Hügel {way}', 'Cuestas {way}', 'Backar {way}', 'Des côtes {way}')],
    long: [say('All the hills {way}', 'Alle Hügel {way}', 'Todas las cuestas {way}', 'Alla backar {way}', 'Toutes les côtes {way}')],
    description: say('Uphill pieces with easy walking after each. A slope, a stair or a treadmill will do.', 'Stücke bergauf, nach jedem lockeres Gehen. Hang, Treppe oder Laufband genügt.', 'Tramos cuesta arriba con paso suave después. Vale una cuesta, una escalera o una cinta.', 'Bitar uppför med lugn gång efter varje. En backe, en trappa eller ett gångband räcker.', 'Des montées, puis de la marche facile. Une pente, un escalier ou un tapis conviennent.'),
  },
  lunch: {
    short: [say('Before the sandwich, {way}', 'Vor dem Pausenbrot, {way}', 'Antes de la comida, {way}', 'Före smörgåsen, {way}', 'Avant le sandwich, {way}')],
    middle: [say('A brisk lunch walk', 'Zügig durch die Mittagspause', 'A paso vivo al mediodía', 'En rask lunchpromenad', 'D’un bon pas à midi'), say('In the lunch hour {way}', 'In der Mittagspause {way}', 'A la hora de comer {way}', 'På lunchrasten {way}', 'À la pause de midi {way}')],
    long: [say('A long lunch walk {way}', 'Lange Mittagsrunde {way}', 'Caminata larga al mediodía {way}', 'En lång lunchpromenad {way}', 'Longue marche de midi {way}')],
    description: say('Three brisk waves with easier walking between, back at the desk without a shower.', 'Drei zügige Wellen, dazwischen leichter, und ohne Dusche zurück an den Schreibtisch.', 'Tres tramos vivos con paso más suave entre medias, y de vuelta a la mesa sin ducha.', 'Tre raska vågor med lugnare gång emellan, tillbaka vid skrivbordet utan dusch.', 'Trois vagues vives, plus douces entre elles, et retour au bureau sans douche.'),
  },
  dinner: {
    short: [say('After dinner, {way}', 'Nach dem Abendessen, {way}', 'Después de cenar, {way}', 'Efter middagen, {way}', 'Après le repas du soir, {way}')],
    middle: [say('An evening walk {way}', 'Abendrunde {way}', 'Paseo de noche {way}', 'En kvällspromenad {way}', 'Marche du soir {way}')],
    long: [say('The long way home {way}', 'Der lange Heimweg {way}', 'El camino largo a casa {way}', 'Långa vägen hem {way}', 'Le long retour {way}')],
    description: say('Slow and even, and slower towards the end.', 'Langsam und gleichmäßig, zum Ende hin noch langsamer.', 'Lento y constante, y más lento hacia el final.', 'Långsamt och jämnt, och långsammare mot slutet.', 'Lent et régulier, plus lent vers la fin.'),
  },
  intervals: {
    short: [say('Fast and easy in turn, {way}', 'Schnell und locker im Wechsel, {way}', 'Rápido y suave por turnos, {way}', 'Omväxlande snabbt och lugnt, {way}', 'Tantôt vite, tantôt doux, {way}')],
    middle: [say('{count} fast stretches {way}', '{count} schnelle Strecken {way}', '{count} tramos rápidos {way}', '{count} snabba sträckor {way}', '{count} passages rapides {way}')],
    long: [say('{count} quick spells {way}', '{count} rasche Abschnitte {way}', '{count} ratos a paso rápido {way}', '{count} raska partier {way}', '{count} passages plus vifs {way}')],
    description: say('{count} fast pieces of walking, each followed by easier steps.', '{count} schnelle Stücke, nach jedem leichtere Schritte.', '{count} tramos de paso rápido, cada uno seguido de pasos suaves.', '{count} snabba bitar, var och en följd av lugnare steg.', '{count} passages rapides, chacun suivi de pas plus doux.'),
  },
  long: {
    short: [say('As far as it goes {way}', 'So weit es geht {way}', 'Hasta donde llegue {way}', 'Så långt det går {way}', 'Aussi loin que possible {way}')],
    middle: [say('A steady walk {way}', 'Gleichmäßig gehen {way}', 'Caminata a ritmo constante {way}', 'En jämn promenad {way}', 'Marche régulière {way}')],
    long: [say('The long walk {way}', 'Die lange Runde {way}', 'La caminata larga {way}', 'Den långa promenaden {way}', 'La longue marche {way}')],
    description: say('Even walking in long, low waves, for as long as the class lasts.', 'Gleichmäßiges Gehen in langen, flachen Wellen, so lange der Kurs dauert.', 'Caminar a ritmo parejo, en olas largas y bajas, lo que dure la clase.', 'Jämn gång i långa, låga vågor, så länge passet varar.', 'Marche régulière en vagues longues et basses, le temps du cours.'),
  },
} satisfies Record<string, WalkWords>

export type WalkShapeId = keyof typeof WALK_WORDS
