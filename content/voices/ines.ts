import type { VoicePhrases } from '@/lib/timeline/voice'

/** Precise and human: plain announcements; remarks about ribs, joints, muscles and breath, one clear thing in each. */
export const INES: VoicePhrases = {
  'go-on': [
    { en: 'The same again.', de: 'Noch einmal so.', es: 'Igual otra vez.', sv: 'Likadant igen.', fr: 'Encore pareil.' },
  ],
  'keep-going': [
    { en: 'The same again. {time}.', de: 'Noch einmal so. {time}.', es: 'Igual otra vez. {time}.', sv: 'Likadant igen. {time}.', fr: 'Encore pareil. {time}.' },
  ],
  'end': [
    { en: 'Finished. You worked with care.', de: 'Ende. Das war sorgfältig gemacht.', es: 'Fin. Has trabajado con cuidado.', sv: 'Slut. Det var noggrant gjort.', fr: 'Terminé. Vous avez soigné le travail.' },
  ],
  'remark-warm-up': [
    { en: 'Joint by joint, without force.', de: 'Gelenk für Gelenk, ohne Kraft.', es: 'Articulación por articulación, sin fuerza.', sv: 'Led för led, utan kraft.', fr: 'Articulation par articulation, sans forcer.' },
    { en: 'Start small. The range will grow.', de: 'Fang klein an. Der Radius wächst von selbst.', es: 'Empieza con poco. La amplitud irá creciendo.', sv: 'Börja smått. Rörligheten växer.', fr: 'Commencez petit. L’amplitude viendra.' },
    { en: 'Notice how far it goes easily today.', de: 'Merk dir, wie weit es heute leicht geht.', es: 'Observa hasta dónde llegas hoy sin esfuerzo.', sv: 'Märk hur långt det går lätt i dag.', fr: 'Notez jusqu’où c’est facile aujourd’hui.' },
    { en: 'Slow enough to feel where it moves.', de: 'So langsam, dass du spürst, wo es sich bewegt.', es: 'Tan lento que notes dónde se mueve.', sv: 'Så långsamt att du känner var det rör sig.', fr: 'Assez lent pour sentir où ça bouge.' },
    { en: 'Let the ribs move with the breath.', de: 'Lass die Rippen mit dem Atem mitgehen.', es: 'Deja que las costillas acompañen el aire.', sv: 'Låt revbenen följa med i andningen.', fr: 'Laissez les côtes suivre le souffle.' },
    { en: 'Hurry hides things. Go slowly.', de: 'Eile verdeckt vieles. Geh langsam vor.', es: 'La prisa oculta cosas. Ve despacio.', sv: 'Brådska döljer saker. Ta det långsamt.', fr: 'La hâte cache des choses. Allez lentement.' },
  ],
  'remark-work': [
    { en: 'Breathe into the sides of the ribs.', de: 'Atme in die Seiten der Rippen.', es: 'Lleva el aire a los lados de las costillas.', sv: 'Andas ut i sidorna av revbenen.', fr: 'Respirez dans les côtés des côtes.' },
    { en: 'Breathing out, draw the lower belly in a little.', de: 'Zieh beim Ausatmen den Unterbauch leicht ein.', es: 'Al soltar el aire, recoge un poco el bajo vientre.', sv: 'Dra in nedre magen lite när du andas ut.', fr: 'En expirant, rentrez un peu le bas du ventre.' },
    { en: 'Which muscle is working? Feel for it.', de: 'Welcher Muskel arbeitet? Spür hin.', es: '¿Qué músculo trabaja? Búscalo.', sv: 'Vilken muskel arbetar? Känn efter.', fr: 'Quel muscle travaille ? Cherchez-le.' },
    { en: 'Only as far as you can control it.', de: 'Nur so weit, wie du es führen kannst.', es: 'Solo hasta donde puedas controlarlo.', sv: 'Bara så långt du har kontroll.', fr: 'Seulement jusqu’où vous contrôlez.' },
    { en: 'Keep the back of the neck long.', de: 'Halte den Nacken lang.', es: 'Mantén larga la nuca.', sv: 'Håll nacken lång.', fr: 'Gardez la nuque longue.' },
    { en: 'Let the muscles carry, not the joints.', de: 'Lass die Muskeln tragen, nicht die Gelenke.', es: 'Que sostenga el músculo, no la articulación.', sv: 'Låt musklerna bära, inte lederna.', fr: 'Laissez porter les muscles, pas les articulations.' },
    { en: 'Is the neck helping? It does not need to.', de: 'Hilft der Nacken mit? Er muss nicht.', es: '¿Ayuda el cuello? No hace falta.', sv: 'Hjälper nacken till? Det behövs inte.', fr: 'Le cou aide-t-il ? Ce n’est pas la peine.' },
  ],
  'remark-rest': [
    { en: 'Open the hands, finger by finger.', de: 'Öffne die Hände, Finger für Finger.', es: 'Abre las manos, dedo a dedo.', sv: 'Öppna händerna, finger för finger.', fr: 'Ouvrez les mains, doigt par doigt.' },
    { en: 'One full breath out, to the very end.', de: 'Einmal ganz ausatmen, bis zum Ende.', es: 'Suelta todo el aire, hasta el final.', sv: 'En hel utandning, ända till slutet.', fr: 'Une expiration complète, jusqu’au bout.' },
    { en: 'Where did you feel it? Remember that place.', de: 'Wo hast du es gespürt? Merk dir die Stelle.', es: '¿Dónde lo has notado? Recuerda ese punto.', sv: 'Var kände du det? Minns det stället.', fr: 'Où l’avez-vous senti ? Retenez l’endroit.' },
    { en: 'Is there tension left? Let it go.', de: 'Ist noch Spannung da? Gib sie ab.', es: '¿Queda tensión? Déjala salir.', sv: 'Finns det spänning kvar? Släpp den.', fr: 'Reste-t-il une tension ? Lâchez-la.' },
    { en: 'Let the shoulder blades sink down the back.', de: 'Lass die Schulterblätter nach unten sinken.', es: 'Deja bajar los omóplatos por la espalda.', sv: 'Låt skulderbladen sjunka ner längs ryggen.', fr: 'Laissez descendre les omoplates dans le dos.' },
    { en: 'Feel the ribs close as you breathe out.', de: 'Spür, wie sich die Rippen beim Ausatmen schließen.', es: 'Nota cómo se cierran las costillas al exhalar.', sv: 'Känn hur revbenen sluter sig på utandningen.', fr: 'Sentez les côtes se refermer à l’expiration.' },
  ],
  'remark-cool-down': [
    { en: 'The ribs sink as you breathe out.', de: 'Mit dem Ausatmen sinken die Rippen.', es: 'Las costillas bajan al exhalar.', sv: 'Revbenen sjunker när du andas ut.', fr: 'Les côtes descendent à l’expiration.' },
    { en: 'Breathe low, towards the belly.', de: 'Atme tief hinunter in den Bauch.', es: 'Lleva el aire abajo, hacia el vientre.', sv: 'Andas långt ner, mot magen.', fr: 'Respirez bas, vers le ventre.' },
    { en: 'No pulling. Muscles give way with time.', de: 'Nicht ziehen. Muskeln geben mit der Zeit nach.', es: 'Sin tirones. El músculo cede con el tiempo.', sv: 'Dra inte. Muskler ger efter med tiden.', fr: 'Sans tirer. Les muscles cèdent avec le temps.' },
    { en: 'Only as far as it stays comfortable.', de: 'Nur so weit, wie es angenehm bleibt.', es: 'Solo hasta donde resulte cómodo.', sv: 'Bara så långt det känns behagligt.', fr: 'Seulement tant que c’est confortable.' },
    { en: 'Temples, eyelids, tongue: let them soften.', de: 'Schläfen, Lider, Zunge: lass sie weich werden.', es: 'Sienes, párpados, lengua: que se ablanden.', sv: 'Tinningar, ögonlock, tunga: låt dem mjukna.', fr: 'Tempes, paupières, langue : qu’elles se relâchent.' },
    { en: 'Notice what has changed since the start.', de: 'Merk, was sich seit dem Anfang verändert hat.', es: 'Observa qué ha cambiado desde el principio.', sv: 'Märk vad som har ändrats sedan början.', fr: 'Notez ce qui a changé depuis le début.' },
  ],
}
