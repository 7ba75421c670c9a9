import { circuit, sets } from '@/content/recipes/bouts-rounds'
import {
  AT_WALL, BACK_EXERCISES, BACK_SPARED, CORE_EXERCISES, EXERCISES, NOTES, STANDING, UPPER_EXERCISES, WITH_BAND, WITH_CHAIR, WITH_DUMBBELLS, WRISTS_SPARED, setting,
} from '@/content/recipes/bouts-settings'
import type { BoutTable } from '@/content/recipes/bouts-table'
import { say } from '@/content/recipes/bouts-words'

const PUSH = [['push-up', 'knee-push-up'], ['pike-push-up', 'plank'], ['plank-walk-out', 'knee-plank'], ['forearm-plank', 'side-plank', 'knee-side-plank'], ['kneeling-arm-circle']]
const EASY_PUSH = [['wall-push-up', 'chair-push-up'], ['wall-slide'], ['jab-cross', 'uppercut'], ['knee-push-up', 'knee-plank'], ['hook']]
const LOADED_PUSH = [['dumbbell-press', 'seated-press'], ['lateral-raise', 'front-raise'], ['triceps-extension'], ['floor-press', 'floor-fly', 'push-up', 'knee-push-up']]
const PULL = [['superman', 'swimming'], ['prone-y-raise'], ['bird-dog'], ['hip-hinge', 'swan'], ['wall-slide']]
const BAND_PULL = [['band-row'], ['band-pulldown'], ['band-pull-apart', 'band-external-rotation'], ['band-curl']]
const LOADED_PULL = [['dumbbell-row', 'renegade-row'], ['biceps-curl', 'hammer-curl'], ['dumbbell-deadlift', 'hip-hinge'], ['prone-y-raise', 'superman', 'bird-dog'], ['bent-over-fly']]
const CORE = [['plank', 'forearm-plank', 'knee-plank'], ['side-plank', 'knee-side-plank'], ['dead-bug', 'toe-taps', 'heel-slide'], ['bird-dog', 'superman'], ['crunch', 'bicycle-crunch']]
const QUIET_CORE = [['dead-bug', 'toe-taps'], ['heel-slide', 'bird-dog'], ['knee-side-plank', 'side-plank'], ['forearm-plank', 'plank', 'knee-plank']]
const STANDING_CORE = [['standing-knee-raise', 'knee-lift'], ['hip-hinge'], ['slip-and-weave', 'jab-cross'], ['front-kick'], ['hook', 'uppercut'], ['torso-turn']]

/** Pushing: from the floor up to the wall, presses where there are weights; wrists get a pause between two planks. */
const PUSH_AWAY: BoutTable = {
  id: 'push-away',
  heads: [
    say('Push the floor away', 'Drück den Boden weg', 'Empuja el suelo', 'Tryck bort golvet', 'Repousser le sol'),
    say('Chest and shoulders', 'Brust und Schultern', 'Pecho y hombros', 'Bröst och axlar', 'Poitrine et épaules'),
    say('Arm’s length', 'Eine Armlänge', 'A un brazo de distancia', 'En armlängds avstånd', 'À bout de bras'),
  ],
  notes: [say('Stop a set when the back starts to sag.', 'Beende den Satz, wenn der Rücken durchhängt.', 'Para la serie si la espalda se hunde.', 'Avbryt setet om ryggen börjar svanka.', 'Arrêtez la série si le dos se creuse.'), NOTES.slow],
  noun: UPPER_EXERCISES,
  focus: ['chest', 'shoulders', 'upper-body'],
  theme: 'upper',
  slots: PUSH,
  format: sets({ sets: [3, 2], work: [30, 35, 40], rest: [30, 35, 40], most: 8 }),
  shapes: ['rising', 'waves', 'hill'],
  coaches: ['jonas', 'mara'],
  music: ['synthwave', 'house', 'techno'],
  pace: 3,
  pauses: { between: 40, change: 12 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[15], [10, 20, 30], [12, 25, 40]], { coolDown: 'floor' }),
    setting('wall', AT_WALL, { kit: ['wall', 'chair'] }, [[8, 12, 20], [15], []], { slots: EASY_PUSH, peak: { beginner: 5 } }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells', 'mat', 'chair'] }, [[18, 25], [15, 28, 35], [18, 30]], { slots: LOADED_PUSH, note: NOTES.dumbbells, focus: ['chest', 'shoulders', 'arms'] }),
    setting('wrists', WRISTS_SPARED, { kit: ['dumbbells', 'mat', 'chair'], spare: ['wrist'] }, [[10], [22], [15]], { slots: LOADED_PUSH, note: NOTES.wrists, focus: ['shoulders', 'arms'] }),
  ],
}

/** Pulling and holding the back up: the half that screens forget. Lifts face down before all fours. */
const STRONGER_BACK: BoutTable = {
  id: 'stronger-back',
  heads: [
    say('A stronger back', 'Ein stärkerer Rücken', 'Una espalda más fuerte', 'En starkare rygg', 'Un dos plus solide'),
    say('Between the shoulder blades', 'Zwischen den Schulterblättern', 'Entre los omóplatos', 'Mellan skulderbladen', 'Entre les omoplates'),
    say('Pull your weight', 'Am selben Strang', 'Arrimar el hombro', 'Dra ditt strå till stacken', 'Y mettre du sien'),
    say('Stand up straighter', 'Aufrechter stehen', 'Espalda más erguida', 'Stå rakare', 'Se tenir plus droit'),
  ],
  notes: [say('Long neck, eyes on the floor.', 'Langer Nacken, Blick zum Boden.', 'Cuello largo, mirada al suelo.', 'Lång nacke, blicken i golvet.', 'Nuque longue, regard au sol.'), NOTES.slow],
  noun: BACK_EXERCISES,
  focus: ['back', 'lower-back'],
  theme: 'upper',
  slots: PULL,
  format: sets({ sets: [3, 2, 4], work: [35, 40, 45], rest: [20, 30], most: 8 }),
  shapes: ['waves', 'hill', 'steps'],
  coaches: ['mara', 'ines', 'jonas'],
  music: ['lo-fi', 'house', 'ambient', 'synthwave'],
  pace: 4,
  pauses: { between: 35, change: 12 },
  settings: [
    setting('', null, { kit: ['mat', 'wall'] }, [[8, 16, 26], [12, 20], [15, 25]], { coolDown: 'floor' }),
    setting('band', WITH_BAND, { kit: ['band'] }, [[12, 20], [10, 18, 28], [15, 22]], { slots: BAND_PULL, musts: 1, noun: EXERCISES, note: NOTES.band, focus: ['back', 'arms'] }),
    setting('dumbbells', WITH_DUMBBELLS, { kit: ['dumbbells', 'mat'] }, [[14, 22], [15, 40], [20, 30]], { slots: LOADED_PULL, musts: 1, noun: EXERCISES, note: NOTES.dumbbells, focus: ['back', 'arms'] }),
  ],
}

/** The middle of the body, still and moving: holds never follow holds of the same side. */
const STEADY_MIDDLE: BoutTable = {
  id: 'steady-middle',
  heads: [
    say('A steady middle', 'Eine stabile Mitte', 'Un centro firme', 'En stadig bål', 'Un centre stable'),
    say('Hold still, then move', 'Erst halten, dann bewegen', 'Aguantar y luego moverse', 'Håll still, rör dig sedan', 'Tenir, puis bouger'),
    say('Front, sides, back', 'Vorn, seitlich, hinten', 'Delante, a los lados, detrás', 'Framsida, sidor, baksida', 'Devant, côtés, derrière'),
    say('Core, no fuss', 'Rumpf, ganz schlicht', 'Tronco sin complicaciones', 'Bål utan krusiduller', 'Gainage, tout simplement'),
  ],
  notes: [say('Keep breathing while you hold.', 'Atme weiter, während du hältst.', 'Sigue respirando mientras aguantas.', 'Fortsätt andas medan du håller.', 'Continuez à respirer pendant la tenue.'), NOTES.mat],
  noun: CORE_EXERCISES,
  focus: ['core'],
  theme: 'core',
  slots: CORE,
  format: circuit({ size: [3, 7], rounds: [2, 4], work: [30, 35, 40, 45], rest: [15, 20] }),
  shapes: ['steps', 'hill', 'waves', 'saddle'],
  coaches: ['ines', 'jonas', 'mara'],
  music: ['lo-fi', 'house', 'synthwave', 'ambient'],
  pace: 3,
  pauses: { between: 35, change: 10 },
  settings: [
    setting('', null, { kit: ['mat'] }, [[5, 12, 20], [6, 15, 25], [8, 15, 24]], { coolDown: 'floor' }),
    setting('wrists', WRISTS_SPARED, { kit: ['mat'], spare: ['wrist'] }, [[10, 18], [10, 20], [12]], { coolDown: 'floor', note: NOTES.wrists }),
    setting('back', BACK_SPARED, { kit: ['mat'], spare: ['back'] }, [[15, 25], [12, 22], [18, 28]], { slots: QUIET_CORE, coolDown: 'floor', note: NOTES.back }),
    setting('standing', STANDING, { kit: [] }, [[8, 14], [10, 18], [9]], { slots: STANDING_CORE, noun: EXERCISES, note: NOTES.standing }),
  ],
}

/** Arms and shoulders alone, lighter than a push or pull day, for in between. */
const JUST_ARMS: BoutTable = {
  id: 'just-arms',
  heads: [
    say('Just the arms', 'Nur die Arme', 'Solo los brazos', 'Bara armarna', 'Juste les bras'),
    say('Carry the shopping', 'Einkäufe tragen', 'Cargar la compra', 'Bära matkassar', 'Porter les courses'),
    say('Jars and suitcases', 'Gläser und Koffer', 'Botes y maletas', 'Burkar och väskor', 'Bocaux et valises'),
  ],
  notes: [NOTES.slow],
  noun: UPPER_EXERCISES,
  focus: ['arms', 'shoulders'],
  theme: 'upper',
  slots: [['biceps-curl', 'hammer-curl'], ['triceps-extension'], ['lateral-raise', 'front-raise'], ['dumbbell-row', 'bent-over-fly'], ['dumbbell-press', 'seated-press']],
  format: sets({ sets: [3, 2], work: [30, 35, 40], rest: [20, 30], most: 7 }),
  shapes: ['waves', 'rising', 'saddle'],
  coaches: ['jonas', 'ines', 'mara'],
  music: ['funk', 'synthwave', 'house'],
  pace: 3,
  pauses: { between: 35, change: 10 },
  settings: [
    setting('', null, { kit: ['dumbbells'] }, [[10, 15], [8, 15], [10, 20]], { note: NOTES.dumbbells }),
    setting('band', WITH_BAND, { kit: ['band'] }, [[8, 15], [12, 20], []], { slots: [['band-curl'], ['band-press', 'band-overhead-press'], ['band-pull-apart', 'band-external-rotation'], ['band-row', 'band-pulldown']], note: NOTES.band }),
    setting('chair', WITH_CHAIR, { kit: ['chair', 'mat', 'wall'] }, [[12], [10, 16], [15]], { slots: [['chair-dip'], ['chair-push-up', 'wall-push-up'], ['push-up', 'knee-push-up'], ['plank', 'knee-plank'], ['pike-push-up']], note: NOTES.chair }),
  ],
}

export const UPPER_TABLES: readonly BoutTable[] = [PUSH_AWAY, STRONGER_BACK, STEADY_MIDDLE, JUST_ARMS]
