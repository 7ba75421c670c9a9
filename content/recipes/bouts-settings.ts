import type { Limits } from '@/content/recipes/bouts-pick'
import type { Setting } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'
import type { Localized } from '@/lib/catalog/types'

/** A setting: minutes are those of beginners, intermediates, advanced. */
export function setting(id: string, suffix: Localized | null, limits: Limits, minutes: [number[], number[], number[]], extra: Partial<Setting> = {}): Setting {
  return { id, suffix, limits, minutes: { beginner: minutes[0], intermediate: minutes[1], advanced: minutes[2] }, ...extra }
}

/** What titles add for a setting. */
export const STANDING = say(', standing', ', im Stehen', ', de pie', ', stående', ', debout')
export const ON_MAT = say(', on the mat', ', auf der Matte', ', en la esterilla', ', på mattan', ', sur le tapis')
export const WITH_DUMBBELLS = say(', with dumbbells', ', mit Hanteln', ', con mancuernas', ', med hantlar', ', avec des haltères')
export const WITH_BAND = say(', with a band', ', mit Band', ', con banda', ', med gummiband', ', avec un élastique')
export const WITH_CHAIR = say(', with a chair', ', mit Stuhl', ', con silla', ', med stol', ', avec une chaise')
export const AT_WALL = say(', at the wall', ', an der Wand', ', junto a la pared', ', vid väggen', ', contre le mur')
export const GENTLY = say(', the gentle version', ', sanfte Fassung', ', versión suave', ', mjuk version', ', version douce')
export const KNEES_SPARED = say(', easy on the knees', ', knieschonend', ', cuidando las rodillas', ', snällt mot knäna', ', doux pour les genoux')
export const WRISTS_SPARED = say(', easy on the wrists', ', handgelenkschonend', ', cuidando las muñecas', ', snällt mot handlederna', ', doux pour les poignets')
export const SHOULDERS_SPARED = say(', easy on the shoulders', ', schulterschonend', ', cuidando los hombros', ', snällt mot axlarna', ', doux pour les épaules')
export const BACK_SPARED = say(', easy on the back', ', rückenschonend', ', cuidando la espalda', ', snällt mot ryggen', ', doux pour le dos')

/** Nouns for the sentence of a format. */
export const EXERCISES = say('exercises', 'Übungen', 'ejercicios', 'övningar', 'exercices')
export const LEG_EXERCISES = say('leg exercises', 'Beinübungen', 'ejercicios de piernas', 'benövningar', 'exercices de jambes')
export const UPPER_EXERCISES = say('upper-body exercises', 'Oberkörperübungen', 'ejercicios de torso', 'överkroppsövningar', 'exercices du haut du corps')
export const BACK_EXERCISES = say('back exercises', 'Rückenübungen', 'ejercicios de espalda', 'ryggövningar', 'exercices du dos')
export const CORE_EXERCISES = say('core exercises', 'Rumpfübungen', 'ejercicios de tronco', 'bålövningar', 'exercices du tronc')
export const GLUTE_EXERCISES = say('glute exercises', 'Gesäßübungen', 'ejercicios de glúteos', 'sätesövningar', 'exercices de fessiers')

/** Sentences that are true of many settings. */
export const NOTES = {
  noKit: say('You need nothing but a little room.', 'Du brauchst nur etwas Platz.', 'Solo necesitas un poco de espacio.', 'Du behöver bara lite plats.', 'Il vous faut juste un peu de place.'),
  standing: say('You stay on your feet throughout.', 'Du bleibst die ganze Zeit auf den Beinen.', 'Estás de pie todo el tiempo.', 'Du står hela tiden.', 'Vous restez debout du début à la fin.'),
  slow: say('There is time to do each one well.', 'Genug Zeit, jede gut zu machen.', 'Con tiempo para hacerlos bien.', 'Det finns tid att göra dem väl.', 'Avec le temps de bien les faire.'),
  standThenFloor: say('It starts on your feet and ends on the mat.', 'Es beginnt im Stehen und endet auf der Matte.', 'Empieza de pie y termina en la esterilla.', 'Det börjar stående och slutar på mattan.', 'Vous commencez debout et finissez sur le tapis.'),
  noJump: say('No jumping.', 'Gesprungen wird nicht.', 'Sin saltos.', 'Inga hopp.', 'Sans sauts.'),
  knees: say('No deep knee bends, no lunges, no jumps.', 'Keine tiefen Kniebeugen, keine Ausfallschritte, keine Sprünge.', 'Sin flexión profunda de rodilla, zancadas ni saltos.', 'Inga djupa knäböj, inga utfall, inga hopp.', 'Ni flexion profonde, ni fente, ni saut.'),
  wrists: say('Your hands never carry your weight.', 'Deine Hände tragen nie dein Gewicht.', 'Las manos nunca cargan tu peso.', 'Händerna bär aldrig din vikt.', 'Vos mains ne portent jamais votre poids.'),
  shoulders: say('Nothing heavy overhead, no dips.', 'Nichts Schweres über Kopf, keine Dips.', 'Nada pesado por encima de la cabeza, sin fondos.', 'Inget tungt över huvudet, inga dips.', 'Rien de lourd au-dessus de la tête, pas de dips.'),
  back: say('No sit-ups and no loaded bending.', 'Keine Sit-ups und kein Beugen unter Last.', 'Sin abdominales ni flexiones de espalda con carga.', 'Inga situps och ingen böjning med tyngd.', 'Ni redressements assis ni flexion chargée.'),
  dumbbells: say('Take a weight you could lift about fifteen times.', 'Nimm ein Gewicht, das du etwa fünfzehnmal heben könntest.', 'Elige un peso que puedas levantar unas quince veces.', 'Ta en vikt du orkar lyfta ungefär femton gånger.', 'Prenez un poids que vous pourriez lever une quinzaine de fois.'),
  band: say('The band should be snug at the start, not tight.', 'Das Band ist am Anfang leicht gespannt, nicht stramm.', 'La banda empieza algo tensa, sin estar tirante.', 'Bandet är lätt spänt från början, inte hårt.', 'L’élastique est un peu tendu au départ, sans forcer.'),
  chair: say('Use a chair that does not roll or slide.', 'Nimm einen Stuhl, der nicht rollt oder rutscht.', 'Usa una silla que no ruede ni resbale.', 'Ta en stol som står stadigt.', 'Prenez une chaise qui ne roule ni ne glisse.'),
  mat: say('A mat makes the floor kinder.', 'Auf einer Matte liegt es sich besser.', 'Con esterilla, el suelo es más amable.', 'En matta gör golvet snällare.', 'Un tapis rend le sol plus doux.'),
  talk: say('You can talk all the way through.', 'Du kannst dabei die ganze Zeit reden.', 'Puedes hablar todo el tiempo.', 'Du kan prata hela tiden.', 'Vous pouvez parler tout du long.'),
}
