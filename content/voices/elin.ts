import type { VoicePhrases } from '@/lib/timeline/voice'

/** Soft: plain announcements, carried by the breath, and among the remarks an image of water, wind or light. */
export const ELIN: VoicePhrases = {
  'change-sides': [
    { en: 'Let go and change.', de: 'Lös dich und wechsle.', es: 'Suelta y cambia.', sv: 'Släpp och byt.', fr: 'Relâchez et changez.' },
    { en: 'Change sides.', de: 'Seite wechseln.', es: 'Cambia de lado.', sv: 'Byt sida.', fr: 'Changez de côté.' },
  ],
  'change-sides-to': [
    { en: 'Let go and change. {side}.', de: 'Lös dich und wechsle. {side}.', es: 'Suelta y cambia. {side}.', sv: 'Släpp och byt. {side}.', fr: 'Relâchez et changez. {side}.' },
    { en: 'Change sides. {side}.', de: 'Seite wechseln. {side}.', es: 'Cambia de lado. {side}.', sv: 'Byt sida. {side}.', fr: 'Changez de côté. {side}.' },
  ],
  'go-on': [
    { en: 'Stay with the breath.', de: 'Bleib beim Atem.', es: 'Sigue con el aire.', sv: 'Följ andetaget.', fr: 'Suivez le souffle.' },
  ],
  'keep-going': [
    { en: 'Stay with the breath. {time}.', de: 'Bleib beim Atem. {time}.', es: 'Sigue con el aire. {time}.', sv: 'Följ andetaget. {time}.', fr: 'Suivez le souffle. {time}.' },
  ],
  'build': [
    { en: 'A little more, with the breath. {time}.', de: 'Etwas mehr, mit dem Atem. {time}.', es: 'Un poco más, con el aire. {time}.', sv: 'Lite mer, med andetaget. {time}.', fr: 'Un peu plus, avec le souffle. {time}.' },
  ],
  'ease-off': [
    { en: 'Softer now. {time}.', de: 'Jetzt weicher. {time}.', es: 'Con más suavidad. {time}.', sv: 'Mjukare nu. {time}.', fr: 'Plus souple maintenant. {time}.' },
  ],
  'opening-start': [
    { en: 'Arrive softly: {movement}.', de: 'Komm sanft an: {movement}.', es: 'Llega con suavidad: {movement}.', sv: 'Landa mjukt: {movement}.', fr: 'Arrivez en douceur : {movement}.' },
  ],
  'opening-side': [
    { en: 'Arrive softly: {movement}. {side}.', de: 'Komm sanft an: {movement}. {side}.', es: 'Llega con suavidad: {movement}. {side}.', sv: 'Landa mjukt: {movement}. {side}.', fr: 'Arrivez en douceur : {movement}. {side}.' },
  ],
  'closing-start': [
    { en: 'To finish softly: {movement}.', de: 'Zum sanften Schluss: {movement}.', es: 'Y para terminar suave: {movement}.', sv: 'Till sist, mjukt: {movement}.', fr: 'Pour finir en douceur : {movement}.' },
  ],
  'closing-side': [
    { en: 'To finish softly: {movement}. {side}.', de: 'Zum sanften Schluss: {movement}. {side}.', es: 'Y para terminar suave: {movement}. {side}.', sv: 'Till sist, mjukt: {movement}. {side}.', fr: 'Pour finir en douceur : {movement}. {side}.' },
  ],
  'stillness': [
    { en: 'Still as snow.', de: 'Still wie Schnee.', es: 'Quietud de nieve.', sv: 'Stilla som snö.', fr: 'Calme comme neige.' },
  ],
  'stillness-time': [
    { en: 'Still as snow. {time}.', de: 'Still wie Schnee. {time}.', es: 'Quietud de nieve. {time}.', sv: 'Stilla som snö. {time}.', fr: 'Calme comme neige. {time}.' },
  ],
  'stillness-start': [
    { en: '{movement}. Still as snow.', de: '{movement}. Still wie Schnee.', es: '{movement}. Quietud de nieve.', sv: '{movement}. Stilla som snö.', fr: '{movement}. Calme comme neige.' },
  ],
  'end': [
    { en: 'You have arrived. Keep this calm.', de: 'Du bist da. Nimm die Ruhe mit.', es: 'Has llegado. Llévate esta calma.', sv: 'Du är framme. Ta med dig lugnet.', fr: 'Vous y êtes. Emportez ce calme.' },
  ],
  'remark-warm-up': [
    { en: 'Arrive the way snow lands.', de: 'Komm an, wie Schnee sich legt.', es: 'Llega como se posa la nieve.', sv: 'Landa så som snö faller.', fr: 'Arrivez comme la neige se pose.' },
    { en: 'Slowly, like the first light of a day.', de: 'Langsam, wie das erste Licht am Tag.', es: 'Despacio, como la primera luz del día.', sv: 'Sakta, som dagens första ljus.', fr: 'Lentement, comme la première lumière du jour.' },
    { en: 'Let the day settle like sand in water.', de: 'Lass den Tag sinken wie Sand im Wasser.', es: 'Deja que el día se pose, como arena en el agua.', sv: 'Låt dagen sjunka som sand i vatten.', fr: 'Laissez la journée se déposer, comme du sable.' },
    { en: 'Breathe in, breathe out, and arrive.', de: 'Atme ein, atme aus und komm an.', es: 'Toma aire, suéltalo y llega.', sv: 'Andas in, andas ut och kom fram.', fr: 'Inspirez, expirez, arrivez.' },
    { en: 'Rivers start small too.', de: 'Auch Flüsse fangen klein an.', es: 'También los ríos empiezan pequeños.', sv: 'Även floder börjar smått.', fr: 'Les rivières aussi commencent petites.' },
    { en: 'As small as you like. It is enough.', de: 'So klein du magst. Es reicht.', es: 'Tan pequeño como quieras. Es suficiente.', sv: 'Så litet du vill. Det räcker.', fr: 'Aussi petit que vous voulez. Cela suffit.' },
  ],
  'remark-hold': [
    { en: 'The breath comes and goes like waves.', de: 'Der Atem kommt und geht wie Wellen.', es: 'El aire va y viene como las olas.', sv: 'Andetaget kommer och går som vågor.', fr: 'Le souffle va et vient comme les vagues.' },
    { en: 'Where it feels tight, send the breath there.', de: 'Wo es eng ist, schick den Atem hin.', es: 'Donde notes tensión, lleva ahí el aire.', sv: 'Där det stramar, skicka dit andetaget.', fr: 'Là où ça tire, envoyez le souffle.' },
    { en: 'Thoughts drift by like clouds.', de: 'Gedanken ziehen vorbei wie Wolken.', es: 'Los pensamientos pasan como nubes.', sv: 'Tankar drar förbi som moln.', fr: 'Les pensées passent comme des nuages.' },
    { en: 'Breathe out like wind in tall grass.', de: 'Atme aus wie Wind im hohen Gras.', es: 'Exhala como el viento en la hierba.', sv: 'Andas ut som vind i högt gräs.', fr: 'Expirez comme le vent dans l’herbe.' },
    { en: 'As much as feels good, and no more.', de: 'So viel, wie guttut, und nicht mehr.', es: 'Tanto como te haga bien, y no más.', sv: 'Så mycket som känns bra, och inte mer.', fr: 'Autant que c’est agréable, pas davantage.' },
    { en: 'Forehead smooth as a lake at dusk.', de: 'Die Stirn glatt wie ein See am Abend.', es: 'La frente lisa, como un lago al anochecer.', sv: 'Pannan slät som en sjö i skymningen.', fr: 'Le front lisse, comme un lac le soir.' },
    { en: 'Make a little room behind the ribs.', de: 'Mach hinter den Rippen etwas Platz.', es: 'Haz un poco de sitio tras las costillas.', sv: 'Ge lite plats bakom revbenen.', fr: 'Faites un peu de place derrière les côtes.' },
    { en: 'Soft in the face, soft in the hands.', de: 'Weich im Gesicht, weich in den Händen.', es: 'La cara blanda, las manos blandas.', sv: 'Mjukt ansikte, mjuka händer.', fr: 'Le visage doux, les mains douces.' },
  ],
  'remark-cool-down': [
    { en: 'Leaves fall without effort.', de: 'Blätter fallen ohne Mühe.', es: 'Las hojas caen sin esfuerzo.', sv: 'Löv faller utan möda.', fr: 'Les feuilles tombent sans effort.' },
    { en: 'Like dusk, a little less with each breath.', de: 'Wie Dämmerung, mit jedem Atem etwas weniger.', es: 'Como el ocaso, un poco menos cada vez.', sv: 'Som skymning, lite mindre för varje andetag.', fr: 'Comme le crépuscule, un peu moins à chaque souffle.' },
    { en: 'After the wind, the water smooths itself.', de: 'Nach dem Wind glättet sich das Wasser.', es: 'Tras el viento, el agua se alisa sola.', sv: 'Efter vinden blir vattnet blankt av sig självt.', fr: 'Après le vent, l’eau se lisse d’elle-même.' },
    { en: 'Let everything grow a little heavier.', de: 'Lass alles ein wenig schwerer werden.', es: 'Deja que todo pese un poco más.', sv: 'Låt allt bli lite tyngre.', fr: 'Laissez tout devenir un peu plus lourd.' },
    { en: 'Breathe like the sea on a quiet day.', de: 'Atme wie das Meer an einem stillen Tag.', es: 'Respira como el mar en un día tranquilo.', sv: 'Andas som havet en stilla dag.', fr: 'Respirez comme la mer un jour tranquille.' },
    { en: 'The ground is holding you. You can let go.', de: 'Der Boden hält dich. Du kannst loslassen.', es: 'El suelo te sostiene. Puedes soltar.', sv: 'Marken håller dig. Du kan släppa taget.', fr: 'Le sol vous tient. Vous pouvez lâcher.' },
  ],
}
