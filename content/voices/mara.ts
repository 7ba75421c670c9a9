import type { VoicePhrases } from '@/lib/timeline/voice'

/** Calm, in numbers: how many, how long, which set; fewest words of all, and nothing around them. */
export const MARA: VoicePhrases = {
  'start-reps': [
    { en: '{movement}, {reps} times.', de: '{movement}, {reps} Mal.', es: '{movement}, {reps} veces.', sv: '{movement}, {reps} gånger.', fr: '{movement}, {reps} fois.' },
  ],
  'start-side-reps': [
    { en: '{movement}. {side}, {reps} times.', de: '{movement}. {side}, {reps} Mal.', es: '{movement}. {side}, {reps} veces.', sv: '{movement}. {side}, {reps} gånger.', fr: '{movement}. {side}, {reps} fois.' },
  ],
  'set-reps': [
    { en: '{movement}. Set {set} of {sets}. {reps} times.', de: '{movement}. Satz {set} von {sets}. {reps} Mal.', es: '{movement}. Serie {set} de {sets}. {reps} veces.', sv: '{movement}. Set {set} av {sets}. {reps} gånger.', fr: '{movement}. Série {set} sur {sets}. {reps} fois.' },
  ],
  'next': [
    { en: 'Then {next}.', de: 'Dann {next}.', es: 'Luego {next}.', sv: 'Sen {next}.', fr: 'Puis {next}.' },
  ],
  'next-side': [
    { en: 'Then {next}. {side}.', de: 'Dann {next}. {side}.', es: 'Luego {next}. {side}.', sv: 'Sen {next}. {side}.', fr: 'Puis {next}. {side}.' },
  ],
  'rest': [
    { en: 'Rest.', de: 'Pause.', es: 'Descanso.', sv: 'Vila.', fr: 'Repos.' },
  ],
  'rest-next': [
    { en: 'Rest. Then {next}.', de: 'Pause. Dann {next}.', es: 'Descanso. Luego {next}.', sv: 'Vila. Sen {next}.', fr: 'Repos. Puis {next}.' },
  ],
  'rest-next-side': [
    { en: 'Rest. Then {next}. {side}.', de: 'Pause. Dann {next}. {side}.', es: 'Descanso. Luego {next}. {side}.', sv: 'Vila. Sen {next}. {side}.', fr: 'Repos. Puis {next}. {side}.' },
  ],
  'rest-set': [
    { en: 'Rest. Then set {set} of {sets}.', de: 'Pause. Dann Satz {set} von {sets}.', es: 'Descanso. Luego, serie {set} de {sets}.', sv: 'Vila. Sen set {set} av {sets}.', fr: 'Repos. Puis série {set} sur {sets}.' },
  ],
  'seconds-left': [
    { en: '{seconds} seconds.', de: '{seconds} Sekunden.', es: '{seconds} segundos.', sv: '{seconds} sekunder.', fr: '{seconds} secondes.' },
  ],
  'end': [
    { en: 'Nothing left to count. Well done.', de: 'Nichts mehr zu zählen. Gut gemacht.', es: 'Nada más que contar. Bien hecho.', sv: 'Inget kvar att räkna. Bra gjort.', fr: 'Plus rien à compter. Beau travail.' },
  ],
  'remark-warm-up': [
    { en: 'At half strength for now.', de: 'Vorerst mit halber Kraft.', es: 'De momento, a media fuerza.', sv: 'Halv kraft så länge.', fr: 'À mi-force pour l’instant.' },
    { en: 'Small first, then bigger.', de: 'Erst klein, dann größer.', es: 'Primero pequeño, luego más grande.', sv: 'Först litet, sen större.', fr: 'Petit d’abord, puis plus grand.' },
    { en: 'These minutes count too.', de: 'Auch diese Minuten zählen.', es: 'Estos minutos también cuentan.', sv: 'De här minuterna räknas också.', fr: 'Ces minutes comptent aussi.' },
    { en: 'A little more with each minute.', de: 'Mit jeder Minute ein wenig mehr.', es: 'Un poco más cada minuto.', sv: 'Lite mer för varje minut.', fr: 'Un peu plus à chaque minute.' },
    { en: 'Even, from the first second on.', de: 'Gleichmäßig, ab der ersten Sekunde.', es: 'Constante desde el primer segundo.', sv: 'Jämnt från första sekunden.', fr: 'Régulier dès la première seconde.' },
    { en: 'No hurry in the first minutes.', de: 'Keine Eile in den ersten Minuten.', es: 'Sin prisa en los primeros minutos.', sv: 'Ingen brådska de första minuterna.', fr: 'Pas de hâte dans les premières minutes.' },
  ],
  'remark-work': [
    { en: 'Quiet and even.', de: 'Ruhig und gleichmäßig.', es: 'Tranquilo y constante.', sv: 'Lugnt och jämnt.', fr: 'Calme et régulier.' },
    { en: 'Let the last second look like the first.', de: 'Die letzte Sekunde wie die erste.', es: 'El último segundo, como el primero.', sv: 'Sista sekunden som den första.', fr: 'La dernière seconde comme la première.' },
    { en: 'Count along, or only breathe.', de: 'Zähl mit, oder atme nur.', es: 'Cuenta también, o solo respira.', sv: 'Räkna med, eller bara andas.', fr: 'Comptez aussi, ou respirez simplement.' },
    { en: 'Fewer, but clean, counts in full.', de: 'Weniger, aber sauber, zählt voll.', es: 'Menos, pero limpio, cuenta entero.', sv: 'Färre men rena räknas fullt ut.', fr: 'Moins, mais net, compte en entier.' },
    { en: 'Nothing extra is needed.', de: 'Mehr braucht es nicht.', es: 'No hace falta nada más.', sv: 'Mer än så behövs inte.', fr: 'Il n’en faut pas plus.' },
    { en: 'No need to rush the numbers.', de: 'Die Zahlen haben keine Eile.', es: 'Los números no tienen prisa.', sv: 'Siffrorna har ingen brådska.', fr: 'Les chiffres ne sont pas pressés.' },
  ],
  'remark-rest': [
    { en: 'Two slow breaths.', de: 'Zwei langsame Atemzüge.', es: 'Dos respiraciones lentas.', sv: 'Två långsamma andetag.', fr: 'Deux respirations lentes.' },
    { en: 'The rest is part of the count.', de: 'Die Pause zählt mit.', es: 'El descanso entra en la cuenta.', sv: 'Vilan räknas med.', fr: 'Le repos fait partie du compte.' },
    { en: 'One sip of water, if you like.', de: 'Ein Schluck Wasser, wenn du magst.', es: 'Un sorbo de agua, si quieres.', sv: 'En klunk vatten, om du vill.', fr: 'Une gorgée d’eau, si vous voulez.' },
    { en: 'Shoulders down, once.', de: 'Einmal die Schultern senken.', es: 'Baja los hombros una vez.', sv: 'Sänk axlarna en gång.', fr: 'Baissez les épaules une fois.' },
    { en: 'Breathe in for three, out for four.', de: 'Atme auf drei ein, auf vier aus.', es: 'Toma aire en tres, suéltalo en cuatro.', sv: 'Andas in på tre, ut på fyra.', fr: 'Inspirez sur trois, expirez sur quatre.' },
    { en: 'Zero effort now.', de: 'Jetzt null Anstrengung.', es: 'Ahora, cero esfuerzo.', sv: 'Noll ansträngning nu.', fr: 'Zéro effort, là.' },
  ],
  'remark-cool-down': [
    { en: 'Half as fast is fast enough.', de: 'Halb so schnell ist schnell genug.', es: 'A media velocidad basta.', sv: 'Halva farten räcker.', fr: 'Moitié moins vite suffit.' },
    { en: 'Breathe out for longer than you breathe in.', de: 'Atme länger aus als ein.', es: 'Suelta el aire más despacio de lo que lo tomas.', sv: 'Andas ut längre än du andas in.', fr: 'Expirez plus longtemps que vous n’inspirez.' },
    { en: 'Count breaths, if anything.', de: 'Zähl höchstens die Atemzüge.', es: 'Cuenta, si acaso, las respiraciones.', sv: 'Räkna andetag, om något.', fr: 'Comptez les respirations, tout au plus.' },
    { en: 'A little less with every breath.', de: 'Mit jedem Atemzug ein wenig weniger.', es: 'Un poco menos en cada respiración.', sv: 'Lite mindre för varje andetag.', fr: 'Un peu moins à chaque respiration.' },
    { en: 'Zero hurry.', de: 'Null Eile.', es: 'Cero prisas.', sv: 'Noll brådska.', fr: 'Zéro hâte.' },
    { en: 'From here on, nobody counts.', de: 'Ab hier zählt niemand mehr.', es: 'Desde aquí ya nadie cuenta.', sv: 'Härifrån är det ingen som räknar.', fr: 'À partir d’ici, plus personne ne compte.' },
  ],
}
