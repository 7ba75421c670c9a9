import type { VoicePhrases } from '@/lib/timeline/voice'

/** Warm and awake: speaks of breath, asks how it feels, and holds an easier way open at every turn. */
export const NOOR: VoicePhrases = {
  'next': [
    { en: 'Get ready: {next}.', de: 'Mach dich bereit: {next}.', es: 'Prepárate: {next}.', sv: 'Gör dig redo: {next}.', fr: 'Préparez-vous : {next}.' },
    { en: 'In a moment: {next}.', de: 'In einem Moment: {next}.', es: 'Dentro de nada: {next}.', sv: 'Om ett ögonblick: {next}.', fr: 'Dans un instant : {next}.' },
  ],
  'next-side': [
    { en: 'Get ready: {next}. {side}.', de: 'Mach dich bereit: {next}. {side}.', es: 'Prepárate: {next}. {side}.', sv: 'Gör dig redo: {next}. {side}.', fr: 'Préparez-vous : {next}. {side}.' },
    { en: 'In a moment: {next}. {side}.', de: 'In einem Moment: {next}. {side}.', es: 'Dentro de nada: {next}. {side}.', sv: 'Om ett ögonblick: {next}. {side}.', fr: 'Dans un instant : {next}. {side}.' },
  ],
  'rest': [
    { en: 'Breathe deeply.', de: 'Atme tief durch.', es: 'Respira hondo.', sv: 'Andas djupt.', fr: 'Respirez bien.' },
    { en: 'Breathe out.', de: 'Gut. Atme aus.', es: 'Bien. Suelta el aire.', sv: 'Bra. Andas ut.', fr: 'Bien. Expirez.' },
  ],
  'rest-next': [
    { en: 'Breathe deeply, then {next}.', de: 'Atme tief durch, dann {next}.', es: 'Respira hondo y luego, {next}.', sv: 'Andas djupt, sedan {next}.', fr: 'Respirez bien, puis {next}.' },
    { en: 'Good. Breathe out, then {next}.', de: 'Gut. Atme aus, dann {next}.', es: 'Bien. Suelta el aire y luego, {next}.', sv: 'Bra. Andas ut, sedan {next}.', fr: 'Bien. Expirez, puis {next}.' },
    { en: 'Shake it loose, then {next}.', de: 'Schüttel alles locker, dann {next}.', es: 'Sacude todo y luego, {next}.', sv: 'Skaka loss, sedan {next}.', fr: 'Secouez tout, puis {next}.' },
  ],
  'rest-next-side': [
    { en: 'Breathe deeply, then {next}. {side}.', de: 'Atme tief durch, dann {next}. {side}.', es: 'Respira hondo y luego, {next}. {side}.', sv: 'Andas djupt, sedan {next}. {side}.', fr: 'Respirez bien, puis {next}. {side}.' },
  ],
  'rest-again': [
    { en: 'Breathe deeply, then once more.', de: 'Atme tief durch, dann noch einmal.', es: 'Respira hondo y luego, otra vez.', sv: 'Andas djupt, sedan en gång till.', fr: 'Respirez bien, puis encore une fois.' },
  ],
  'rest-other-side': [
    { en: 'Breathe deeply, then the other side.', de: 'Atme tief durch, dann andere Seite.', es: 'Respira hondo y luego, el otro lado.', sv: 'Andas djupt, sedan andra sidan.', fr: 'Respirez bien, puis l’autre côté.' },
  ],
  'seconds-left': [
    { en: 'Nearly there, {seconds} seconds.', de: 'Fast da, noch {seconds} Sekunden.', es: 'Ya casi, {seconds} segundos.', sv: 'Snart där, {seconds} sekunder.', fr: 'On y est presque, {seconds} secondes.' },
    { en: '{seconds} seconds left.', de: 'Noch {seconds} Sekunden.', es: 'Quedan {seconds} segundos.', sv: '{seconds} sekunder kvar.', fr: 'Encore {seconds} secondes.' },
    { en: '{seconds} seconds, and breathe.', de: 'Noch {seconds} Sekunden, und atmen.', es: 'Quedan {seconds} segundos, respira.', sv: '{seconds} sekunder kvar, och andas.', fr: 'Encore {seconds} secondes, respirez.' },
  ],
  'halfway': [
    { en: 'Half is done.', de: 'Die Hälfte hast du.', es: 'Ya llevas la mitad.', sv: 'Halva är gjord.', fr: 'La moitié est faite.' },
    { en: 'Halfway. All good?', de: 'Halb durch. Alles gut?', es: 'A la mitad. ¿Todo bien?', sv: 'Halvtid. Allt bra?', fr: 'Mi-parcours. Ça va ?' },
  ],
  'easier': [
    { en: 'Want it gentler? {easier}.', de: 'Lieber sanfter? {easier}.', es: '¿Más suave? {easier}.', sv: 'Hellre mjukare? {easier}.', fr: 'Plus doux ? {easier}.' },
    { en: 'Or gentler: {easier}.', de: 'Oder sanfter: {easier}.', es: 'O más suave: {easier}.', sv: 'Eller mjukare: {easier}.', fr: 'Ou plus doux : {easier}.' },
  ],
  'go-on': [
    { en: 'Stay with it.', de: 'Bleib dabei.', es: 'Sigue con ello.', sv: 'Häng kvar.', fr: 'Restez dedans.' },
  ],
  'keep-going': [
    { en: 'Stay with it. {time}.', de: 'Bleib dabei. {time}.', es: 'Sigue con ello. {time}.', sv: 'Häng kvar. {time}.', fr: 'Restez dedans. {time}.' },
  ],
  'build': [
    { en: 'A touch more, if you like. {time}.', de: 'Etwas mehr, wenn du magst. {time}.', es: 'Un poco más, si te apetece. {time}.', sv: 'Lite mer, om du vill. {time}.', fr: 'Un peu plus, si ça vous va. {time}.' },
  ],
  'ease-off': [
    { en: 'A bit softer now. {time}.', de: 'Jetzt etwas sanfter. {time}.', es: 'Ahora con menos fuerza. {time}.', sv: 'Lite mjukare nu. {time}.', fr: 'Allez-y plus doucement. {time}.' },
  ],
  'warm-up-start': [
    { en: 'We warm up. {movement}.', de: 'Wir wärmen uns auf. {movement}.', es: 'Entramos en calor. {movement}.', sv: 'Vi värmer upp. {movement}.', fr: 'On s’échauffe. {movement}.' },
  ],
  'warm-up-time': [
    { en: 'We warm up. {movement}. {time}.', de: 'Wir wärmen uns auf. {movement}. {time}.', es: 'Entramos en calor. {movement}. {time}.', sv: 'Vi värmer upp. {movement}. {time}.', fr: 'On s’échauffe. {movement}. {time}.' },
  ],
  'cool-down-start': [
    { en: 'We wind down. {movement}.', de: 'Wir kommen zur Ruhe. {movement}.', es: 'Volvemos a la calma. {movement}.', sv: 'Vi varvar ner. {movement}.', fr: 'On revient au calme. {movement}.' },
  ],
  'cool-down-time': [
    { en: 'We wind down. {movement}. {time}.', de: 'Wir kommen zur Ruhe. {movement}. {time}.', es: 'Volvemos a la calma. {movement}. {time}.', sv: 'Vi varvar ner. {movement}. {time}.', fr: 'On revient au calme. {movement}. {time}.' },
  ],
  'end': [
    { en: 'You did it your way. Thank you.', de: 'Ganz auf deine Art. Danke dir.', es: 'Lo has hecho a tu manera. Gracias.', sv: 'Du gjorde det på ditt sätt. Tack.', fr: 'C’était à votre façon. Merci à vous.' },
  ],
  'remark-warm-up': [
    { en: 'Wake up piece by piece.', de: 'Wach Stück für Stück auf.', es: 'Despierta parte por parte.', sv: 'Vakna bit för bit.', fr: 'Réveillez-vous petit à petit.' },
    { en: 'Say hello to your joints.', de: 'Begrüß deine Gelenke.', es: 'Saluda a tus articulaciones.', sv: 'Säg hej till lederna.', fr: 'Dites bonjour à vos articulations.' },
    { en: 'Big or small, both are right.', de: 'Groß oder klein, beides ist richtig.', es: 'Grande o pequeño, las dos cosas valen.', sv: 'Stort eller litet, båda är rätt.', fr: 'Grand ou petit, les deux sont justes.' },
    { en: 'How are you arriving today?', de: 'Wie kommst du heute an?', es: '¿Cómo llegas hoy?', sv: 'Hur är formen i dag?', fr: 'Comment arrivez-vous aujourd’hui ?' },
    { en: 'Let the breath wake up too.', de: 'Lass auch den Atem wach werden.', es: 'Deja que despierte también la respiración.', sv: 'Låt andningen vakna också.', fr: 'Laissez aussi le souffle s’éveiller.' },
    { en: 'Start as small as you need to.', de: 'Fang so klein an, wie du es brauchst.', es: 'Empieza tan pequeño como necesites.', sv: 'Börja så smått du behöver.', fr: 'Commencez aussi petit qu’il le faut.' },
    { en: 'Nothing has to be perfect yet.', de: 'Noch muss nichts perfekt sein.', es: 'Todavía nada tiene que salir perfecto.', sv: 'Inget behöver vara perfekt än.', fr: 'Rien n’a besoin d’être parfait.' },
    { en: 'Find a pace you could chat at.', de: 'Finde ein Tempo, bei dem du plaudern könntest.', es: 'Busca un ritmo con el que podrías charlar.', sv: 'Hitta en takt som du kan prata i.', fr: 'Trouvez un rythme où l’on peut bavarder.' },
  ],
  'remark-work': [
    { en: 'Breathe, and find your own pace again.', de: 'Atme und finde dein Tempo wieder.', es: 'Respira y vuelve a tu ritmo.', sv: 'Andas och hitta tillbaka till din takt.', fr: 'Respirez et retrouvez votre rythme.' },
    { en: 'Smaller is always welcome.', de: 'Kleiner geht immer.', es: 'Más pequeño siempre vale.', sv: 'Mindre är alltid välkommet.', fr: 'Plus petit, c’est toujours bienvenu.' },
    { en: 'Eyes awake, jaw soft.', de: 'Die Augen wach, der Kiefer weich.', es: 'Ojos despiertos, mandíbula suelta.', sv: 'Vaken blick, mjuk käke.', fr: 'Le regard éveillé, la mâchoire souple.' },
    { en: 'Does it feel right for today?', de: 'Fühlt es sich für heute richtig an?', es: '¿Te va bien así hoy?', sv: 'Känns det lagom för i dag?', fr: 'Est-ce juste pour aujourd’hui ?' },
    { en: 'You decide how much.', de: 'Wie viel, entscheidest du.', es: 'Tú decides cuánto.', sv: 'Du bestämmer hur mycket.', fr: 'C’est vous qui dosez.' },
    { en: 'A short stop is fine. Then come back in.', de: 'Kurz anhalten ist gut. Dann komm wieder.', es: 'Puedes parar un momento. Luego, vuelve.', sv: 'Stanna till om du vill. Kom sedan tillbaka.', fr: 'Une courte pause, et vous revenez.' },
    { en: 'Feel the warmth you have made.', de: 'Spür die Wärme, die du gemacht hast.', es: 'Nota el calor que has creado.', sv: 'Känn värmen du har skapat.', fr: 'Sentez la chaleur que vous avez créée.' },
    { en: 'There is room for a smile.', de: 'Für ein Lächeln ist Platz.', es: 'Hay sitio para una sonrisa.', sv: 'Det finns plats för ett leende.', fr: 'Il y a de la place pour un sourire.' },
    { en: 'Are you breathing? Good.', de: 'Atmest du? Gut so.', es: '¿Respiras? Muy bien.', sv: 'Andas du? Fint.', fr: 'Vous respirez ? Très bien.' },
  ],
  'remark-rest': [
    { en: 'Feel the breath come back.', de: 'Spür, wie der Atem zurückkommt.', es: 'Siente cómo vuelve el aliento.', sv: 'Känn hur andningen kommer tillbaka.', fr: 'Sentez le souffle revenir.' },
    { en: 'Hands loose, face loose.', de: 'Hände locker, Gesicht locker.', es: 'Manos sueltas, cara suelta.', sv: 'Lösa händer, löst ansikte.', fr: 'Mains relâchées, visage relâché.' },
    { en: 'Drink something, if you like.', de: 'Trink etwas, wenn du magst.', es: 'Bebe algo, si te apetece.', sv: 'Drick något, om du vill.', fr: 'Buvez un peu, si vous en avez envie.' },
    { en: 'You can go gentler in the next one.', de: 'Das Nächste darf auch sanfter sein.', es: 'Lo siguiente puede ser más suave.', sv: 'Nästa får gärna bli mjukare.', fr: 'La suite peut être plus douce.' },
    { en: 'How is it going? You may change anything.', de: 'Wie geht es dir? Du darfst alles ändern.', es: '¿Cómo vas? Puedes cambiar lo que sea.', sv: 'Hur går det? Du får ändra vad du vill.', fr: 'Comment ça va ? Vous pouvez tout adapter.' },
    { en: 'Shake out whatever feels tight.', de: 'Schüttel aus, was sich fest anfühlt.', es: 'Sacude lo que notes tenso.', sv: 'Skaka loss det som känns stelt.', fr: 'Secouez ce qui semble raide.' },
    { en: 'Let the shoulders drop.', de: 'Lass die Schultern fallen.', es: 'Deja caer los hombros.', sv: 'Låt axlarna falla.', fr: 'Laissez tomber les épaules.' },
    { en: 'Try one long breath out.', de: 'Versuch einen langen Atemzug hinaus.', es: 'Prueba a soltar el aire muy despacio.', sv: 'Prova en lång utandning.', fr: 'Essayez une longue expiration.' },
  ],
  'remark-cool-down': [
    { en: 'Be kind to the parts that worked.', de: 'Sei gut zu dem, was gearbeitet hat.', es: 'Sé amable con lo que ha trabajado.', sv: 'Var snäll mot det som har arbetat.', fr: 'Soyez tendre avec ce qui a travaillé.' },
    { en: 'Let the breath grow longer.', de: 'Lass den Atem länger werden.', es: 'Deja que el aliento se alargue.', sv: 'Låt andetagen bli längre.', fr: 'Laissez le souffle s’allonger.' },
    { en: 'Where is it warm? Stay there a while.', de: 'Wo ist es warm? Bleib kurz dort.', es: '¿Dónde hay calor? Quédate un rato ahí.', sv: 'Var är det varmt? Dröj där en stund.', fr: 'Où est-ce chaud ? Attardez-vous là.' },
    { en: 'As gently as you like.', de: 'So sanft du magst.', es: 'Tan suave como quieras.', sv: 'Så varsamt du vill.', fr: 'Aussi doucement que vous voulez.' },
    { en: 'You can be pleased with that.', de: 'Du darfst dich jetzt freuen.', es: 'Ya puedes alegrarte.', sv: 'Nu får du vara nöjd.', fr: 'Il y a de quoi se réjouir.' },
    { en: 'This is all there is to do now.', de: 'Mehr ist jetzt nicht zu tun.', es: 'No hay que hacer más que esto.', sv: 'Mer än så behöver du inte göra.', fr: 'Il n’y a rien d’autre à faire.' },
    { en: 'How do you feel, compared with before?', de: 'Wie fühlst du dich, verglichen mit vorhin?', es: '¿Cómo te sientes ahora, comparado con antes?', sv: 'Hur känns det nu, jämfört med förut?', fr: 'Comment vous sentez-vous, par rapport à avant ?' },
    { en: 'Let go of what is still tense.', de: 'Lass los, was noch angespannt ist.', es: 'Suelta lo que siga tenso.', sv: 'Släpp det som ännu är spänt.', fr: 'Relâchez ce qui est encore tendu.' },
  ],
}
