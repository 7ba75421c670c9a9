import type { VoicePhrases } from '@/lib/timeline/voice'

/** Quiet and sparing: plain announcements, and now and then one whole quiet sentence without likenesses, and then silence. */
export const IDA: VoicePhrases = {
  'go-on': [
    { en: 'Go on breathing.', de: 'Atme weiter.', es: 'Sigue respirando.', sv: 'Fortsätt andas.', fr: 'Respirez encore.' },
  ],
  'keep-going': [
    { en: 'Go on breathing. {time}.', de: 'Atme weiter. {time}.', es: 'Sigue respirando. {time}.', sv: 'Fortsätt andas. {time}.', fr: 'Respirez encore. {time}.' },
  ],
  'opening-start': [
    { en: 'Begin here: {movement}.', de: 'Beginne hier: {movement}.', es: 'Empieza aquí: {movement}.', sv: 'Börja här: {movement}.', fr: 'Commencez ici : {movement}.' },
  ],
  'opening-side': [
    { en: 'Begin here: {movement}. {side}.', de: 'Beginne hier: {movement}. {side}.', es: 'Empieza aquí: {movement}. {side}.', sv: 'Börja här: {movement}. {side}.', fr: 'Commencez ici : {movement}. {side}.' },
  ],
  'closing-start': [
    { en: 'And last: {movement}.', de: 'Und zuletzt: {movement}.', es: 'Y al final: {movement}.', sv: 'Och sist: {movement}.', fr: 'Et en dernier : {movement}.' },
  ],
  'closing-side': [
    { en: 'And last: {movement}. {side}.', de: 'Und zuletzt: {movement}. {side}.', es: 'Y al final: {movement}. {side}.', sv: 'Och sist: {movement}. {side}.', fr: 'Et en dernier : {movement}. {side}.' },
  ],
  'stillness': [
    { en: 'Now it is quiet.', de: 'Jetzt ist es still.', es: 'Ahora hay silencio.', sv: 'Nu är det tyst.', fr: 'Maintenant, le silence.' },
  ],
  'stillness-time': [
    { en: 'Now it is quiet. {time}.', de: 'Jetzt ist es still. {time}.', es: 'Ahora hay silencio. {time}.', sv: 'Nu är det tyst. {time}.', fr: 'Maintenant, le silence. {time}.' },
  ],
  'stillness-start': [
    { en: '{movement}. Now it is quiet.', de: '{movement}. Jetzt ist es still.', es: '{movement}. Ahora hay silencio.', sv: '{movement}. Nu är det tyst.', fr: '{movement}. Maintenant, le silence.' },
  ],
  'end': [
    { en: 'It ends here. Take your time.', de: 'Hier endet es. Lass dir Zeit.', es: 'Aquí termina. Tómate tu tiempo.', sv: 'Här slutar det. Ta den tid du vill.', fr: 'Cela finit ici. Prenez votre temps.' },
  ],
  'remark-warm-up': [
    { en: 'There is nothing you have to get done here.', de: 'Hier musst du nichts schaffen.', es: 'Aquí no tienes que lograr nada.', sv: 'Här finns inget du måste hinna med.', fr: 'Ici, vous n’avez rien à réussir.' },
    { en: 'Feel what carries you.', de: 'Spür, was dich trägt.', es: 'Siente lo que te sostiene.', sv: 'Känn vad som bär dig.', fr: 'Sentez ce qui vous porte.' },
    { en: 'The day can wait.', de: 'Der Tag kann warten.', es: 'El día puede esperar.', sv: 'Dagen kan vänta.', fr: 'La journée peut attendre.' },
    { en: 'One breath, and then the next.', de: 'Ein Atemzug, und dann der nächste.', es: 'Una respiración, y luego la siguiente.', sv: 'Ett andetag, och sedan nästa.', fr: 'Une respiration, puis la suivante.' },
    { en: 'Notice how the body is today.', de: 'Merk, wie der Körper heute ist.', es: 'Nota cómo está hoy el cuerpo.', sv: 'Märk hur kroppen är i dag.', fr: 'Remarquez comment va le corps aujourd’hui.' },
    { en: 'You can let this be slow.', de: 'Das hier darf langsam sein.', es: 'Esto puede ir despacio.', sv: 'Det här får gå långsamt.', fr: 'Vous pouvez laisser cela être lent.' },
  ],
  'remark-hold': [
    { en: 'Let the jaw be loose.', de: 'Lass den Kiefer locker.', es: 'Deja suelta la mandíbula.', sv: 'Låt käken vara lös.', fr: 'Laissez la mâchoire libre.' },
    { en: 'Listen to your breath without changing it.', de: 'Hör deinem Atem zu, ohne ihn zu ändern.', es: 'Escucha tu respiración sin cambiarla.', sv: 'Lyssna på andningen utan att ändra den.', fr: 'Écoutez votre souffle sans le changer.' },
    { en: 'Find one place in you that is at ease.', de: 'Finde eine Stelle in dir, die ruhig ist.', es: 'Encuentra en ti un lugar en calma.', sv: 'Hitta ett ställe i dig som är lugnt.', fr: 'Trouvez en vous un endroit tranquille.' },
    { en: 'There is time for this breath too.', de: 'Auch für diesen Atemzug ist Zeit.', es: 'También hay tiempo para esta respiración.', sv: 'Det finns tid för det här andetaget också.', fr: 'Il y a le temps pour ce souffle aussi.' },
    { en: 'You do not have to go any further.', de: 'Du musst nicht weiter gehen als jetzt.', es: 'No tienes que llegar más lejos.', sv: 'Du behöver inte gå längre än så här.', fr: 'Vous n’avez pas à aller plus loin.' },
    { en: 'Let your gaze grow soft.', de: 'Lass den Blick weich werden.', es: 'Deja que la mirada se ablande.', sv: 'Låt blicken mjukna.', fr: 'Laissez le regard s’adoucir.' },
    { en: 'Notice where you touch the ground.', de: 'Merk, wo du den Boden berührst.', es: 'Nota dónde tocas el suelo.', sv: 'Märk var du har kontakt med golvet.', fr: 'Remarquez où vous touchez le sol.' },
    { en: 'A thought may come, and it may go again.', de: 'Ein Gedanke darf kommen und wieder gehen.', es: 'Un pensamiento puede venir y volver a irse.', sv: 'En tanke får komma, och den får gå igen.', fr: 'Une pensée peut venir, et repartir.' },
  ],
  'remark-cool-down': [
    { en: 'Feel how much the ground carries for you.', de: 'Spür, wie viel der Boden für dich trägt.', es: 'Siente cuánto sostiene el suelo por ti.', sv: 'Känn hur mycket golvet bär åt dig.', fr: 'Sentez tout ce que le sol porte pour vous.' },
    { en: 'Let your hands be empty.', de: 'Lass deine Hände leer sein.', es: 'Deja que tus manos estén vacías.', sv: 'Låt händerna vara tomma.', fr: 'Laissez vos mains être vides.' },
    { en: 'The breath goes on by itself.', de: 'Der Atem geht von selbst weiter.', es: 'La respiración sigue sola.', sv: 'Andningen fortsätter av sig själv.', fr: 'Le souffle continue tout seul.' },
    { en: 'There is nothing to hold on to now.', de: 'Jetzt ist nichts mehr festzuhalten.', es: 'Ya no hay nada que retener.', sv: 'Nu finns det inget att hålla fast vid.', fr: 'Il n’y a plus rien à retenir.' },
    { en: 'You can let your face rest.', de: 'Dein Gesicht darf ausruhen.', es: 'Tu cara puede descansar.', sv: 'Ansiktet får vila.', fr: 'Votre visage peut se reposer.' },
    { en: 'Nothing is missing.', de: 'Es fehlt nichts.', es: 'No falta nada.', sv: 'Inget saknas.', fr: 'Il ne manque rien.' },
  ],
}
