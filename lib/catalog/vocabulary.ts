/**
 * The closed lists of the catalog. Each is written once here; types, database enums,
 * filters, facets and message keys are derived from it.
 */

export const CLASS_TYPES = ['strength', 'cardio', 'hiit', 'yoga', 'pilates', 'stretching', 'meditation', 'running', 'walking'] as const
export type ClassType = (typeof CLASS_TYPES)[number]

/** Experience a class asks for. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export type Level = (typeof LEVELS)[number]

/** Bands of a class's rounded rpe: < 4, 4–6, > 6. */
export const EFFORTS = ['gentle', 'steady', 'hard'] as const
export type Effort = (typeof EFFORTS)[number]

/** What a movement or a class needs. A class that needs nothing has exactly `['none']`. */
export const EQUIPMENT = ['none', 'mat', 'dumbbells', 'band', 'chair', 'wall'] as const
export type Equipment = (typeof EQUIPMENT)[number]

export const FOCUSES = ['full-body', 'upper-body', 'lower-body', 'chest', 'back', 'lower-back', 'shoulders', 'arms', 'core', 'hips', 'glutes', 'legs', 'neck', 'breath', 'mind'] as const
export type Focus = (typeof FOCUSES)[number]

export const MUSCLES = ['chest', 'upper-back', 'lats', 'shoulders', 'biceps', 'triceps', 'forearms', 'core', 'obliques', 'lower-back', 'glutes', 'quads', 'hamstrings', 'calves', 'adductors', 'abductors', 'hip-flexors', 'neck'] as const
export type Muscle = (typeof MUSCLES)[number]

export const JOINTS = ['neck', 'shoulder', 'elbow', 'wrist', 'back', 'hip', 'knee', 'ankle'] as const
export type Joint = (typeof JOINTS)[number]

export const MECHANISMS = ['jump', 'run', 'deep-flexion', 'lunge', 'loaded-extension', 'overhead', 'dip', 'rotation', 'flexion', 'hang'] as const
export type Mechanism = (typeof MECHANISMS)[number]

export const SEVERITIES = [1, 2, 3] as const
export type Severity = (typeof SEVERITIES)[number]

export const POSITIONS = ['standing', 'kneeling', 'prone', 'supine', 'seated', 'side'] as const
export type Position = (typeof POSITIONS)[number]

export const UNITS = ['reps', 'seconds', 'breaths'] as const
export type Unit = (typeof UNITS)[number]

export const CONTRAINDICATIONS = ['supine', 'breath-hold', 'maximal-isometric', 'fall-risk', 'abdominal-impact', 'inversion'] as const
export type Contraindication = (typeof CONTRAINDICATIONS)[number]

export const SEGMENT_KINDS = ['warm-up', 'work', 'rest', 'transition', 'cool-down', 'stillness'] as const
export type SegmentKind = (typeof SEGMENT_KINDS)[number]

export const SIDES = ['left', 'right', 'both', 'none'] as const
export type Side = (typeof SIDES)[number]

export const MARKETS = ['US', 'GB', 'AU', 'DE', 'AT', 'CA', 'MX', 'SE', 'ES'] as const
export type Market = (typeof MARKETS)[number]

export const LOCALES = ['en', 'de', 'es', 'sv', 'fr'] as const
export type Locale = (typeof LOCALES)[number]

export const MUSIC_STYLES = ['house', 'techno', 'drum-and-bass', 'synthwave', 'lo-fi', 'funk', 'afrobeat', 'ambient', 'drone', 'none'] as const
export type MusicStyle = (typeof MUSIC_STYLES)[number]

/** Duration bands in minutes, lower bound excluded save for 0; the ones that facets list. */
export const DURATION_BANDS = ['0-10', '10-20', '20-30', '30-45', '45-60'] as const
export type DurationBand = (typeof DURATION_BANDS)[number]

/** What a person may ask a class to go easy on: a joint, or jumps altogether. */
export const AVOIDANCES = [...JOINTS, 'jump'] as const
export type Avoidance = (typeof AVOIDANCES)[number]

export const GOALS = ['general-health', 'fat-loss', 'strength', 'endurance', 'run-5k', 'flexibility', 'stress', 'sleep', 'back-to-exercise', 'prenatal'] as const
export type Goal = (typeof GOALS)[number]

export const TIMES_OF_DAY = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const
export type TimeOfDay = (typeof TIMES_OF_DAY)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const PAINS = ['none', 'chest', 'faint', 'stopped'] as const
export type Pain = (typeof PAINS)[number]

export const MOODS = ['worse', 'same', 'better'] as const
export type Mood = (typeof MOODS)[number]
