import type {
  ClassType, Contraindication, Equipment, Focus, Joint, Level, Locale, Market, Mechanism,
  Muscle, MusicStyle, Position, SegmentKind, Severity, Side, Unit,
} from './vocabulary'
import type { Impact, Region } from './movement-facts'
import type { TechniqueKind } from './technique'

/** A text in each of the five languages. */
export type Localized = Readonly<Record<Locale, string>>

/** A joint that a movement loads, and how. Severity 1 is light, 3 is heavy. */
export type JointTag = { joint: Joint; mechanism: Mechanism; severity: Severity }

/** Ground that is covered: what makes run and walk minutes. */
export type Gait = 'run' | 'walk'

/** A movement as the catalog keeps it. `met` in MET, `compendium` its code and year. */
export type Movement = {
  slug: string
  name: Localized
  equipment: Equipment[]
  primary: Muscle[]
  secondary: Muscle[]
  tags: JointTag[]
  met: number
  compendium: string
  position: Position
  unit: Unit
  /** experience it asks for */
  level: Level
  oneSided: boolean
  gait: Gait | null
  easier: string | null
  harder: string | null
  contraindications: Contraindication[]
}

/** What a cue says, by key; it is put into words per locale when read (lib/timeline/cues.ts). */
export type CueKey = string
export type CueValues = Readonly<Record<string, string | number>>

/** `at` in whole seconds from the start of its segment. */
export type Cue = { at: number; key: CueKey; values?: CueValues }

/** `seconds` > 0 and whole; `rpe` 0–10 in steps of 0.5; `bpm` beats a minute. */
export type Segment = {
  kind: SegmentKind
  seconds: number
  movement: string | null
  side: Side
  rpe: number
  bpm: number | null
  reps: number | null
  cues: Cue[]
}

/** Effort over time: [seconds, rpe] with lengths that sum to the class's seconds. */
export type Contour = [seconds: number, rpe: number][]

/** A class as the compiler makes it: authored parts and what is derived from its segments. */
export type CompiledClass = {
  slug: string
  recipe: string
  title: Localized
  description: Localized
  type: ClassType
  seconds: number
  level: Level
  equipment: Equipment[]
  focus: Focus[]
  coach: string
  music: MusicStyle
  languages: Locale[]
  markets: Market[]
  ladder: { step: number } | null
  segments: Segment[]
} & Derived

/** Everything that is computed from segments and never typed in. */
export type Derived = {
  rpe: number
  peakRpe: number
  /** the movement of its hardest work */
  peak: string | null
  contour: Contour
  kcalPerKg: number
  metMinutes: number
  load: number
  muscles: Partial<Record<Muscle, number>>
  tags: JointTag[]
  contraindications: Contraindication[]
}

/** A card of the catalog, as lists and the API show it. */
export type Card = {
  slug: string
  title: string
  description: string
  type: ClassType
  seconds: number
  level: Level
  equipment: Equipment[]
  focus: Focus[]
  rpe: number
  peakRpe: number
  languages: Locale[]
  markets: Market[]
  coach: string
  music: MusicStyle
  ladder: { step: number } | null
  /** the movement of its hardest work: its figure stands on the cover */
  peak: string | null
  contour: Contour
}

/** A movement as the API shows it: in the reader's language, with what follows from its muscles and joints. */
export type MovementView = Omit<Movement, 'name'> & { name: string; region: Region; impact: Impact; cues: { kind: TechniqueKind; text: string }[] }

/** What a cue is for, from which follows how much talk it belongs to (lib/timeline/role.ts). */
export type CueRole = 'essential' | 'countdown' | 'extra'
export type CueView = { at: number; text: string; role: CueRole }

/** A segment as the API shows it: its cues in the reader's language. */
export type SegmentView = Omit<Segment, 'cues'> & { cues: CueView[] }

/** One class, whole, in one language. */
export type ClassDetail = Card & {
  segments: SegmentView[]
  movements: MovementView[]
} & Pick<Derived, 'kcalPerKg' | 'metMinutes' | 'load' | 'muscles' | 'tags' | 'contraindications'>
