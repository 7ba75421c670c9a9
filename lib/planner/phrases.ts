import type { Localized } from '@/lib/catalog/types'
import type { ClassType, Joint, Locale } from '@/lib/catalog/vocabulary'

/** Values of a phrase: numbers, or words that are already in the reader's language. */
export type PhraseValues = Readonly<Record<string, string | number>>

const REASONS = {
  ladder: { en: 'Run {step} of 27 on the way to half an hour without a break.', de: 'Lauf {step} von 27 auf dem Weg zu einer halben Stunde am Stück.', es: 'Carrera {step} de 27 en el camino hacia media hora sin parar.', sv: 'Löppass {step} av 27 på vägen mot en halvtimme utan paus.', fr: 'Course {step} sur 27 vers une demi-heure sans pause.' },
  'ladder-again': { en: 'The same run once more: repeating is part of the way.', de: 'Noch einmal derselbe Lauf: Wiederholen gehört dazu.', es: 'La misma carrera otra vez: repetir es parte del camino.', sv: 'Samma löppass en gång till: att upprepa hör till.', fr: 'La même course encore une fois : répéter fait partie du chemin.' },
  'longer-run': { en: '{more} min longer than your last run.', de: '{more} Min. länger als dein letzter Lauf.', es: '{more} min más que tu última carrera.', sv: '{more} min längre än ditt förra löppass.', fr: '{more} min de plus que votre dernière course.' },
  run: { en: 'A run you can settle into.', de: 'Ein Lauf, in den du hineinfindest.', es: 'Una carrera para encontrar tu ritmo.', sv: 'Ett löppass där du hittar din rytm.', fr: 'Une course pour trouver votre rythme.' },
  'legs-rest': { en: 'Your legs rest until {day}, so today is for the upper half.', de: 'Deine Beine ruhen bis {day}, darum ist heute der Oberkörper dran.', es: 'Tus piernas descansan hasta el {day}, así que hoy toca la parte de arriba.', sv: 'Benen vilar till {day}, så i dag är det överkroppens tur.', fr: 'Vos jambes se reposent jusqu’à {day}, alors place au haut du corps.' },
  'upper-rest': { en: 'Your upper half rests until {day}, so today is for the legs.', de: 'Dein Oberkörper ruht bis {day}, darum sind heute die Beine dran.', es: 'La parte de arriba descansa hasta el {day}, así que hoy tocan las piernas.', sv: 'Överkroppen vilar till {day}, så i dag är det benens tur.', fr: 'Le haut du corps se repose jusqu’à {day}, alors place aux jambes.' },
  'strength-only': { en: 'Your strength day this week.', de: 'Dein Krafttag in dieser Woche.', es: 'Tu día de fuerza de esta semana.', sv: 'Veckans styrkedag.', fr: 'Votre jour de renforcement de la semaine.' },
  strength: { en: 'Strength day {number} of {count} this week.', de: 'Krafttag {number} von {count} in dieser Woche.', es: 'Día de fuerza {number} de {count} esta semana.', sv: 'Styrkedag {number} av {count} den här veckan.', fr: 'Jour de renforcement {number} sur {count} cette semaine.' },
  'easy-between': { en: 'Easy day between two strength days.', de: 'Ein leichter Tag zwischen zwei Krafttagen.', es: 'Día suave entre dos días de fuerza.', sv: 'En lugn dag mellan två styrkedagar.', fr: 'Journée douce entre deux jours de renforcement.' },
  brisk: { en: 'Counts toward 150 brisk minutes this week: {minutes} of them.', de: 'Zählt zu 150 flotten Minuten in der Woche: {minutes} davon.', es: 'Suma {minutes} de los 150 minutos a buen ritmo de la semana.', sv: 'Ger {minutes} av veckans 150 raska minuter.', fr: 'Compte pour {minutes} des 150 minutes soutenues de la semaine.' },
  'hard-day': { en: 'A hard one today; tomorrow is easier.', de: 'Heute wird es anstrengend, morgen wieder leichter.', es: 'Hoy toca esfuerzo; mañana será más suave.', sv: 'I dag tar du i, i morgon blir det lättare.', fr: 'Un effort aujourd’hui, plus doux demain.' },
  deload: { en: 'A lighter week: the same days, less effort.', de: 'Eine leichtere Woche: dieselben Tage, weniger Anstrengung.', es: 'Una semana más ligera: los mismos días, menos esfuerzo.', sv: 'En lättare vecka: samma dagar, mindre ansträngning.', fr: 'Une semaine plus légère : les mêmes jours, moins d’effort.' },
  comeback: { en: 'A gentle way back after your break.', de: 'Ein sanfter Wiedereinstieg nach deiner Pause.', es: 'Una vuelta suave después de tu pausa.', sv: 'En mjuk väg tillbaka efter ditt uppehåll.', fr: 'Un retour en douceur après votre pause.' },
  calm: { en: 'Quiet minutes to let the day go.', de: 'Ruhige Minuten, um den Tag loszulassen.', es: 'Unos minutos de calma para soltar el día.', sv: 'Stilla minuter för att släppa dagen.', fr: 'Des minutes de calme pour laisser aller la journée.' },
  sleep: { en: 'Slow and quiet, so that sleep comes easier.', de: 'Langsam und ruhig, damit der Schlaf leichter kommt.', es: 'Lento y tranquilo, para que el sueño llegue mejor.', sv: 'Långsamt och stilla, så att sömnen kommer lättare.', fr: 'Lent et calme, pour que le sommeil vienne mieux.' },
  stretch: { en: 'Unhurried stretching: two or three days a week keep you supple.', de: 'Dehnen ohne Eile: zwei, drei Tage in der Woche halten beweglich.', es: 'Estiramientos sin prisa: dos o tres días por semana te mantienen flexible.', sv: 'Stretching i lugn takt: två tre dagar i veckan håller dig smidig.', fr: 'Des étirements sans hâte : deux ou trois jours par semaine gardent souple.' },
  yoga: { en: 'Strength and mobility in one, at your own breath.', de: 'Kraft und Beweglichkeit in einem, im eigenen Atem.', es: 'Fuerza y movilidad a la vez, al ritmo de tu respiración.', sv: 'Styrka och rörlighet i ett, i din egen andning.', fr: 'Force et mobilité à la fois, au rythme de votre souffle.' },
  pilates: { en: 'Steady work for the middle of your body.', de: 'Ruhige Arbeit für deine Körpermitte.', es: 'Trabajo tranquilo para el centro del cuerpo.', sv: 'Lugnt arbete för kroppens mitt.', fr: 'Un travail posé pour le centre du corps.' },
  walk: { en: 'An easy walk that tires nobody.', de: 'Ein leichter Spaziergang, der nicht müde macht.', es: 'Un paseo suave que no cansa.', sv: 'En lätt promenad som inte tröttar ut.', fr: 'Une marche facile qui ne fatigue pas.' },
  cardio: { en: 'For heart and breath.', de: 'Für Herz und Atem.', es: 'Para el corazón y la respiración.', sv: 'För hjärta och andning.', fr: 'Pour le cœur et le souffle.' },
  'liked-type': { en: 'Because you like this: {type}.', de: 'Weil du das magst: {type}.', es: 'Porque te gusta: {type}.', sv: 'För att du gillar det: {type}.', fr: 'Parce que vous aimez cela : {type}.' },
  joint: { en: 'Easy on what you spare: {joint}.', de: 'Nimmt Rücksicht: {joint}.', es: 'Cuida lo que proteges: {joint}.', sv: 'Skonsamt för det du är rädd om: {joint}.', fr: 'Ménage ce que vous protégez : {joint}.' },
  pregnancy: { en: 'Fit for pregnancy: you can talk all the way through.', de: 'Für die Schwangerschaft geeignet: du kannst dabei die ganze Zeit reden.', es: 'Apto para el embarazo: puedes hablar todo el rato.', sv: 'Passar under graviditet: du kan prata hela vägen.', fr: 'Adapté à la grossesse : vous pouvez parler tout du long.' },
  loosen: { en: 'Loosens what you have just worked.', de: 'Lockert, was du gerade angestrengt hast.', es: 'Relaja lo que acabas de trabajar.', sv: 'Mjukar upp det du just har arbetat med.', fr: 'Détend ce que vous venez de faire travailler.' },
  settle: { en: 'A calm end to the session.', de: 'Ein ruhiger Schluss.', es: 'Un final tranquilo.', sv: 'Ett lugnt slut på passet.', fr: 'Une fin de séance au calme.' },
  'walk-off': { en: 'A walk to round off the day.', de: 'Ein Spaziergang zum Abrunden.', es: 'Un paseo para redondear el día.', sv: 'En promenad som rundar av dagen.', fr: 'Une marche pour finir en beauté.' },
  'some-strength': { en: 'A little strength, so that all of you has its turn.', de: 'Ein wenig Kraft, damit alles an dir drankommt.', es: 'Un poco de fuerza, para que todo el cuerpo tenga su turno.', sv: 'Lite styrka, så att hela du får din del.', fr: 'Un peu de renforcement, pour que tout le corps ait sa part.' },
  extra: { en: 'Makes good use of the minutes left.', de: 'Nutzt die Minuten, die noch übrig sind.', es: 'Aprovecha los minutos que quedan.', sv: 'Gör nytta av minuterna som är kvar.', fr: 'Profite bien des minutes qui restent.' },
} satisfies Record<string, Localized>

const NOTES = {
  'little-aerobic': { en: 'About {minutes} brisk minutes a week are in this plan; 150 are advised for heart and lungs. It does not replace endurance training.', de: 'In diesem Plan stecken etwa {minutes} flotte Minuten die Woche; 150 werden für Herz und Lunge empfohlen. Ausdauertraining ersetzt er nicht.', es: 'Este plan tiene unos {minutes} minutos a buen ritmo por semana; para el corazón y los pulmones se aconsejan 150. No sustituye al entrenamiento de resistencia.', sv: 'Planen har ungefär {minutes} raska minuter i veckan; 150 rekommenderas för hjärta och lungor. Den ersätter inte konditionsträning.', fr: 'Ce plan compte environ {minutes} minutes soutenues par semaine ; 150 sont conseillées pour le cœur et les poumons. Il ne remplace pas un entraînement d’endurance.' },
  'little-strength': { en: 'There are fewer than two strength days a week in this plan.', de: 'In diesem Plan sind weniger als zwei Krafttage die Woche.', es: 'Este plan tiene menos de dos días de fuerza por semana.', sv: 'Planen har färre än två styrkedagar i veckan.', fr: 'Ce plan compte moins de deux jours de renforcement par semaine.' },
  'kept-gentle': { en: 'Everything stays gentle until a doctor has said that you may do more.', de: 'Alles bleibt sanft, bis ärztlich geklärt ist, dass du mehr tun darfst.', es: 'Todo será suave hasta que un médico confirme que puedes hacer más.', sv: 'Allt hålls lugnt tills en läkare har sagt att du får göra mer.', fr: 'Tout reste doux jusqu’à ce qu’un médecin confirme que vous pouvez en faire plus.' },
  'days-free': { en: 'Some of your days stay free: nothing that fits them is right for you yet.', de: 'Einige deiner Tage bleiben frei: noch passt nichts, was dir dort guttut.', es: 'Algunos de tus días quedan libres: todavía no hay nada que encaje y te convenga.', sv: 'Några av dina dagar hålls fria: inget som får plats passar dig än.', fr: 'Certains de vos jours restent libres : rien de ce qui y tient ne vous convient encore.' },
} satisfies Record<string, Localized>

const CANNOT = {
  age: { en: 'Plans are for people of 16 and over.', de: 'Pläne sind für Menschen ab 16.', es: 'Los planes son para personas a partir de 16 años.', sv: 'Planer är för dig som har fyllt 16.', fr: 'Les plans sont faits pour les personnes de 16 ans et plus.' },
  pain: { en: 'On {date} you noted pain or felt faint. Please have it looked at and answer the health questions again.', de: 'Am {date} hast du Schmerzen oder Schwindel notiert. Lass es bitte abklären und beantworte die Gesundheitsfragen noch einmal.', es: 'El {date} anotaste dolor o mareo. Consúltalo y responde otra vez a las preguntas de salud.', sv: 'Den {date} noterade du smärta eller svimningskänsla. Låt någon titta på det och svara på hälsofrågorna igen.', fr: 'Le {date}, vous avez noté une douleur ou un malaise. Faites-le examiner et répondez de nouveau aux questions de santé.' },
  'pregnancy-cleared': { en: 'In pregnancy a plan starts once your doctor or midwife agrees.', de: 'In der Schwangerschaft beginnt ein Plan, sobald Ärztin, Arzt oder Hebamme zustimmt.', es: 'En el embarazo, el plan empieza cuando tu médico o matrona esté de acuerdo.', sv: 'Under graviditeten börjar en plan när din läkare eller barnmorska har sagt ja.', fr: 'Pendant la grossesse, un plan commence dès que votre médecin ou votre sage-femme est d’accord.' },
  'pregnancy-classes': { en: 'There are not enough classes that are safe in pregnancy with these wishes.', de: 'Mit diesen Wünschen gibt es nicht genug Kurse, die in der Schwangerschaft sicher sind.', es: 'Con estos deseos no hay bastantes clases seguras en el embarazo.', sv: 'Med de här önskemålen finns det inte tillräckligt många pass som är säkra under graviditet.', fr: 'Avec ces souhaits, il n’y a pas assez de cours sûrs pendant la grossesse.' },
  'no-days': { en: 'No day of the week is offered.', de: 'Es ist kein Wochentag frei gegeben.', es: 'No hay ningún día disponible.', sv: 'Ingen veckodag är vald.', fr: 'Aucun jour de la semaine n’est proposé.' },
  over: { en: 'All these dates have passed.', de: 'Alle diese Tage sind vorbei.', es: 'Todas estas fechas ya han pasado.', sv: 'Alla de här dagarna har passerat.', fr: 'Toutes ces dates sont passées.' },
  'ladder-days': { en: 'Learning to run 5 km takes two days a week, or better three, of 40 minutes or more with a rest day between.', de: 'Für den Weg zu 5 km braucht es zwei, besser drei Tage in der Woche mit mindestens 40 Minuten und einem Ruhetag dazwischen.', es: 'Para llegar a correr 5 km hacen falta dos días por semana, mejor tres, de 40 minutos o más y con un día de descanso entre ellos.', sv: 'Vägen till 5 km kräver två, helst tre dagar i veckan med minst 40 minuter och en vilodag emellan.', fr: 'Pour apprendre à courir 5 km, il faut deux jours par semaine, ou mieux trois, d’au moins 40 minutes, avec un jour de repos entre eux.' },
  'ladder-health': { en: 'The running plan asks for more than your answers allow for now. Walking and other endurance classes build the same base.', de: 'Der Laufplan verlangt mehr, als deine Antworten zurzeit erlauben. Gehen und andere Ausdauerkurse schaffen dieselbe Grundlage.', es: 'El plan de carrera pide más de lo que tus respuestas permiten por ahora. Caminar y otras clases de resistencia crean la misma base.', sv: 'Löpplanen kräver mer än dina svar tillåter just nu. Promenader och andra konditionspass bygger samma grund.', fr: 'Le plan de course demande plus que ce que vos réponses permettent pour l’instant. La marche et d’autres cours d’endurance construisent la même base.' },
  'ladder-missing': { en: 'The running classes are not available with these wishes.', de: 'Die Laufkurse gibt es mit diesen Wünschen nicht.', es: 'Las clases de carrera no están disponibles con estos deseos.', sv: 'Löppassen finns inte med de här önskemålen.', fr: 'Les cours de course ne sont pas disponibles avec ces souhaits.' },
  equipment: { en: 'Nothing fits the equipment you have.', de: 'Nichts passt zu den Geräten, die du hast.', es: 'Nada encaja con el material que tienes.', sv: 'Inget passar den utrustning du har.', fr: 'Rien ne convient au matériel que vous avez.' },
  types: { en: 'Too many kinds of class are ruled out.', de: 'Es sind zu viele Arten von Kursen ausgeschlossen.', es: 'Hay demasiados tipos de clase descartados.', sv: 'För många sorters pass är bortvalda.', fr: 'Trop de types de cours sont exclus.' },
  minutes: { en: 'Your days are too short for any class that fits.', de: 'Deine Tage sind zu kurz für einen passenden Kurs.', es: 'Tus días son demasiado cortos para una clase adecuada.', sv: 'Dina dagar är för korta för något pass som passar.', fr: 'Vos journées sont trop courtes pour un cours qui convienne.' },
  language: { en: 'No class that fits is there in this language and country.', de: 'In dieser Sprache und diesem Land gibt es keinen passenden Kurs.', es: 'No hay ninguna clase adecuada en este idioma y país.', sv: 'Inget pass som passar finns på det här språket i det här landet.', fr: 'Aucun cours adapté n’existe dans cette langue et ce pays.' },
  avoided: { en: 'What you avoid leaves no class.', de: 'Was du vermeidest, lässt keinen Kurs übrig.', es: 'Lo que evitas no deja ninguna clase.', sv: 'Det du undviker lämnar inget pass kvar.', fr: 'Ce que vous évitez ne laisse aucun cours.' },
  cleared: { en: 'Your health answers leave no class until a doctor has cleared you.', de: 'Deine Gesundheitsangaben lassen keinen Kurs zu, bis es ärztlich geklärt ist.', es: 'Tus respuestas de salud no dejan ninguna clase hasta que un médico lo confirme.', sv: 'Dina hälsosvar lämnar inget pass kvar förrän en läkare har sagt ja.', fr: 'Vos réponses de santé ne laissent aucun cours avant l’avis d’un médecin.' },
  wishes: { en: 'All these wishes together leave no class.', de: 'All diese Wünsche zusammen lassen keinen Kurs übrig.', es: 'Todos estos deseos juntos no dejan ninguna clase.', sv: 'Alla önskemål tillsammans lämnar inget pass kvar.', fr: 'Tous ces souhaits réunis ne laissent aucun cours.' },
} satisfies Record<string, Localized>

export type ReasonKey = keyof typeof REASONS
export type NoteKey = keyof typeof NOTES
export type CannotKey = keyof typeof CANNOT

const TYPES: Readonly<Record<ClassType, Localized>> = {
  strength: { en: 'strength', de: 'Kraft', es: 'fuerza', sv: 'styrka', fr: 'renforcement' },
  cardio: { en: 'cardio', de: 'Cardio', es: 'cardio', sv: 'kondition', fr: 'cardio' },
  hiit: { en: 'intervals', de: 'Intervalle', es: 'intervalos', sv: 'intervaller', fr: 'intervalles' },
  yoga: { en: 'yoga', de: 'Yoga', es: 'yoga', sv: 'yoga', fr: 'yoga' },
  pilates: { en: 'Pilates', de: 'Pilates', es: 'pilates', sv: 'pilates', fr: 'pilates' },
  stretching: { en: 'stretching', de: 'Dehnen', es: 'estiramientos', sv: 'stretching', fr: 'étirements' },
  meditation: { en: 'meditation', de: 'Meditation', es: 'meditación', sv: 'meditation', fr: 'méditation' },
  running: { en: 'running', de: 'Laufen', es: 'correr', sv: 'löpning', fr: 'course' },
  walking: { en: 'walking', de: 'Gehen', es: 'caminar', sv: 'promenader', fr: 'marche' },
}

const JOINTS: Readonly<Record<Joint, Localized>> = {
  neck: { en: 'neck', de: 'Nacken', es: 'cuello', sv: 'nacke', fr: 'nuque' },
  shoulder: { en: 'shoulders', de: 'Schultern', es: 'hombros', sv: 'axlar', fr: 'épaules' },
  elbow: { en: 'elbows', de: 'Ellbogen', es: 'codos', sv: 'armbågar', fr: 'coudes' },
  wrist: { en: 'wrists', de: 'Handgelenke', es: 'muñecas', sv: 'handleder', fr: 'poignets' },
  back: { en: 'back', de: 'Rücken', es: 'espalda', sv: 'rygg', fr: 'dos' },
  hip: { en: 'hips', de: 'Hüften', es: 'caderas', sv: 'höfter', fr: 'hanches' },
  knee: { en: 'knees', de: 'Knie', es: 'rodillas', sv: 'knän', fr: 'genoux' },
  ankle: { en: 'ankles', de: 'Knöchel', es: 'tobillos', sv: 'fotleder', fr: 'chevilles' },
}

/** Why a class is in a plan, in one sentence. */
export function reasonText(key: ReasonKey, locale: Locale, values: PhraseValues = {}): string {
  return fill(REASONS[key][locale], values)
}

/** What there is to know of a plan as a whole. */
export function noteText(key: NoteKey, locale: Locale, values: PhraseValues = {}): string {
  return fill(NOTES[key][locale], values)
}

/** Why there is no plan. */
export function cannotText(key: CannotKey, locale: Locale, values: PhraseValues = {}): string {
  return fill(CANNOT[key][locale], values)
}

export function typeWord(type: ClassType, locale: Locale): string {
  return TYPES[type][locale]
}

export function jointWord(joint: Joint, locale: Locale): string {
  return JOINTS[joint][locale]
}

const weekdayNames = (locale: Locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
const WEEKDAY_NAMES: Readonly<Record<Locale, Intl.DateTimeFormat>> = { en: weekdayNames('en'), de: weekdayNames('de'), es: weekdayNames('es'), sv: weekdayNames('sv'), fr: weekdayNames('fr') }

/** The name of the weekday of a day number. */
export function weekdayWord(day: number, locale: Locale): string {
  return WEEKDAY_NAMES[locale].format(day * 86_400_000)
}

function fill(template: string, values: PhraseValues): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
