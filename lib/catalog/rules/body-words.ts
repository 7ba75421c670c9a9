import type { Locale } from '@/lib/catalog/vocabulary'

/** Beginnings of the words for parts of the body, as cues use them. */
const PARTS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['ankle', 'arm', 'back', 'ball', 'belly', 'body', 'bone', 'bottom', 'breast', 'calf', 'calves', 'chest', 'chin', 'collarbone', 'core', 'crown', 'ear', 'elbow', 'eye', 'face', 'feet', 'finger', 'fist', 'foot', 'forearm', 'forehead', 'glute', 'hand', 'head', 'heel', 'hip', 'jaw', 'knee', 'knuckle', 'leg', 'lip', 'muscle', 'navel', 'neck', 'nose', 'palm', 'pelvis', 'rib', 'seat', 'shin', 'shoulder', 'sitting bone', 'sole', 'spine', 'stomach', 'tail', 'thigh', 'thumb', 'toe', 'tongue', 'torso', 'trunk', 'waist', 'wrist', 'lung'],
  de: ['achsel', 'arm', 'auge', 'ballen', 'bauch', 'becken', 'bein', 'brust', 'daumen', 'ellbog', 'ellenbog', 'ferse', 'finger', 'fuß', 'füße', 'fuss', 'gesäß', 'gesicht', 'hals', 'hand', 'händ', 'handfläche', 'hüft', 'kinn', 'kiefer', 'knie', 'knöchel', 'kopf', 'körper', 'leiste', 'lippe', 'nabel', 'nacken', 'nase', 'oberkörper', 'ohr', 'rippe', 'rücken', 'rumpf', 'scheitel', 'schenkel', 'schienbein', 'schlüsselbein', 'schulter', 'sitz', 'sohle', 'spann', 'steiß', 'stirn', 'taille', 'unterarm', 'unterschenkel', 'wade', 'wange', 'wirbel', 'zeh', 'zehe', 'zunge', 'flanke', 'lunge', 'faust', 'fäuste'],
  es: ['abdom', 'antebrazo', 'barbilla', 'boca', 'brazo', 'cabeza', 'cadera', 'cara', 'cintura', 'codo', 'coronilla', 'costill', 'cuello', 'cuerpo', 'dedo', 'empeine', 'espalda', 'espinilla', 'frente', 'glúteo', 'hombro', 'mano', 'mandíbula', 'mentón', 'muñeca', 'muslo', 'nalga', 'nariz', 'nuca', 'ojo', 'ombligo', 'oreja', 'palma', 'pantorrilla', 'pecho', 'pelvis', 'pie', 'pierna', 'planta', 'pulgar', 'puño', 'puntas', 'pulmon', 'rodilla', 'talón', 'talones', 'tobillo', 'torso', 'tronco', 'vientre', 'omóplato', 'omoplato', 'escápula', 'columna', 'axila', 'costado', 'lengua', 'labio', 'clavícula', 'isquion', 'coxis', 'cóccix', 'sien', 'ingle', 'tibia', 'lumbar', 'ceja'],
  sv: ['ansikt', 'arm', 'armar', 'axel', 'axlar', 'ben', 'bröst', 'bål', 'finger', 'fingr', 'fot', 'fött', 'haka', 'hakan', 'hals', 'hand', 'händ', 'hjäss', 'huvud', 'häl', 'hälar', 'höft', 'knä', 'knog', 'kropp', 'käk', 'lår', 'läpp', 'mage', 'magen', 'midja', 'nack', 'nav', 'näsa', 'näsan', 'panna', 'pannan', 'revben', 'rumpa', 'rumpan', 'rygg', 'sida', 'sidan', 'sits', 'skenben', 'skulder', 'skuldr', 'smalben', 'stuss', 'svank', 'säte', 'sätet', 'tumme', 'tumm', 'tår', 'tårna', 'vad', 'vader', 'handled', 'vrist', 'ögon', 'öra', 'öron', 'överkropp', 'bäcken', 'armbåg', 'sula', 'sulor', 'trampdyn', 'tung', 'nyckelben', 'svanskota', 'lung', 'fotled', 'ljumsk', 'näve', 'nävar', 'bål', 'buk', 'sittben', 'skinka', 'skinkor', 'kotor', 'kota'],
  fr: ['aine', 'avant-bras', 'bassin', 'bouche', 'bras', 'buste', 'bustes', 'cheville', 'clavicule', 'colonne', 'corps', 'cou', 'coude', 'crâne', 'cuisse', 'côte', 'dos', 'doigt', 'épaule', 'fesse', 'fessier', 'flanc', 'front', 'genou', 'hanche', 'jambe', 'langue', 'lèvre', 'main', 'menton', 'mollet', 'mâchoire', 'nez', 'nombril', 'nuque', 'omoplate', 'oreille', 'orteil', 'os', 'paume', 'pelvis', 'pied', 'plante', 'poignet', 'poing', 'poitrine', 'pouce', 'poumon', 'rein', 'rotule', 'sacrum', 'sommet', 'talon', 'taille', 'tibia', 'torse', 'tronc', 'tête', 'ventre', 'vertèbre', 'visage', 'yeux', 'œil', 'pointe', 'ischion', 'coccyx', 'aisselle', 'voûte', 'abdo', 'lombaire', 'côté', 'assise', 'sourcil'],
}

/** Shorter words have to stand alone: 'arm' is not in 'warm'. */
const ALONE = 4
const COMPOUNDING: readonly Locale[] = ['de', 'sv']

/** True if a cue names a part of the body, in any form of its word. */
export function namesBodyPart(text: string, locale: Locale): boolean {
  const lower = text.toLocaleLowerCase(locale)
  return PATTERNS[locale].test(lower)
}

function patternOf(locale: Locale): RegExp {
  const short = PARTS[locale].filter((part) => part.length < ALONE)
  const long = PARTS[locale].filter((part) => part.length >= ALONE)
  const before = COMPOUNDING.includes(locale) ? '\\p{L}*' : ''
  return new RegExp(`(?<!\\p{L})(?:(?:${short.join('|')})\\p{L}{0,3}(?!\\p{L})|${before}(?:${long.join('|')}))`, 'u')
}

const PATTERNS: Readonly<Record<Locale, RegExp>> = { en: patternOf('en'), de: patternOf('de'), es: patternOf('es'), sv: patternOf('sv'), fr: patternOf('fr') }
