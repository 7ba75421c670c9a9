import type { Movement } from '@/lib/catalog/types'
import { load, movement } from './movement'

const HATHA = { met: 2.3, compendium: '02150 (2024)' } as const
const FLOW = { met: 2.7, compendium: '02185 (2024)' } as const
const POWER = { met: 4, compendium: '02160 (2024)' } as const
const BREATHING = { met: 2, compendium: '02170 (2024)' } as const
const RESTING = { met: 1, compendium: '07075 (2011)' } as const

/** Yoga on the mat and on the chair. */
export const YOGA: readonly Movement[] = [
  movement({
    slug: 'mountain', name: { en: 'Mountain', de: 'Berg', es: 'Montaña', sv: 'Berget', fr: 'Montagne' },
    primary: ['core'], secondary: ['quads', 'glutes'],
    ...BREATHING, position: 'standing', unit: 'breaths', harder: 'upward-salute',
  }),
  movement({
    slug: 'upward-salute', name: { en: 'Upward salute', de: 'Gestreckte Berghaltung', es: 'Saludo hacia arriba', sv: 'Berget med sträckta armar', fr: 'Montagne bras levés' },
    primary: ['shoulders', 'core'], secondary: ['upper-back'], tags: [load('shoulder', 'overhead', 1), load('back', 'loaded-extension', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', easier: 'mountain',
  }),
  movement({
    slug: 'forward-fold', name: { en: 'Forward fold', de: 'Stehende Vorbeuge', es: 'Pinza de pie', sv: 'Stående framåtfällning', fr: 'Pince debout' },
    primary: ['hamstrings', 'lower-back'], secondary: ['calves'], tags: [load('back', 'flexion', 2), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', easier: 'half-lift', contraindications: ['inversion'],
  }),
  movement({
    slug: 'half-lift', name: { en: 'Half lift', de: 'Halbe Vorbeuge', es: 'Media pinza de pie', sv: 'Halv framåtfällning', fr: 'Demi-pince debout' },
    primary: ['hamstrings', 'lower-back'], secondary: ['upper-back'], tags: [load('back', 'flexion', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', harder: 'forward-fold',
  }),
  movement({
    slug: 'downward-dog', name: { en: 'Downward dog', de: 'Herabschauender Hund', es: 'Perro boca abajo', sv: 'Nedåtgående hunden', fr: 'Chien tête en bas' },
    equipment: ['mat'], primary: ['shoulders', 'hamstrings'], secondary: ['calves', 'upper-back', 'core'],
    tags: [load('wrist', 'loaded-extension', 2), load('shoulder', 'overhead', 2)],
    ...FLOW, position: 'prone', unit: 'breaths', easier: 'puppy-pose', contraindications: ['inversion'],
  }),
  movement({
    slug: 'upward-dog', name: { en: 'Upward dog', de: 'Heraufschauender Hund', es: 'Perro boca arriba', sv: 'Uppåtgående hunden', fr: 'Chien tête en haut' },
    equipment: ['mat'], primary: ['lower-back', 'chest'], secondary: ['triceps', 'shoulders', 'glutes'],
    tags: [load('wrist', 'loaded-extension', 3), load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1)],
    ...FLOW, position: 'prone', unit: 'breaths', easier: 'cobra', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'cobra', name: { en: 'Cobra', de: 'Kobra', es: 'Cobra', sv: 'Kobran', fr: 'Cobra' },
    equipment: ['mat'], primary: ['lower-back', 'upper-back'], secondary: ['chest', 'glutes'],
    tags: [load('wrist', 'loaded-extension', 1), load('back', 'loaded-extension', 1), load('neck', 'loaded-extension', 1)],
    ...HATHA, position: 'prone', unit: 'breaths', easier: 'sphinx', harder: 'upward-dog', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'chaturanga', name: { en: 'Chaturanga', de: 'Chaturanga', es: 'Chaturanga', sv: 'Chaturanga', fr: 'Chaturanga' },
    equipment: ['mat'], primary: ['triceps', 'chest', 'core'], secondary: ['shoulders'],
    tags: [load('shoulder', 'dip', 3), load('wrist', 'loaded-extension', 3), load('elbow', 'flexion', 2)],
    ...POWER, position: 'prone', unit: 'breaths', contraindications: ['maximal-isometric', 'abdominal-impact'],
  }),
  movement({
    slug: 'low-lunge', name: { en: 'Low lunge', de: 'Tiefer Ausfallschritt', es: 'Zancada baja', sv: 'Lågt utfall', fr: 'Fente basse' },
    equipment: ['mat'], primary: ['hip-flexors', 'quads'], secondary: ['glutes'], tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 2)],
    ...HATHA, position: 'kneeling', unit: 'breaths', oneSided: true, harder: 'crescent-lunge',
  }),
  movement({
    slug: 'crescent-lunge', name: { en: 'Crescent lunge', de: 'Hoher Ausfallschritt', es: 'Zancada alta', sv: 'Högt utfall', fr: 'Fente haute' },
    primary: ['quads', 'hip-flexors', 'glutes'], secondary: ['shoulders', 'core'],
    tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 2), load('shoulder', 'overhead', 1)],
    ...POWER, position: 'standing', unit: 'breaths', oneSided: true, easier: 'low-lunge',
  }),
  movement({
    slug: 'warrior-1', name: { en: 'Warrior 1', de: 'Krieger 1', es: 'Guerrero 1', sv: 'Krigare 1', fr: 'Guerrier 1' },
    primary: ['quads', 'glutes'], secondary: ['hip-flexors', 'shoulders', 'calves'],
    tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 1), load('shoulder', 'overhead', 1)],
    ...FLOW, position: 'standing', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'warrior-2', name: { en: 'Warrior 2', de: 'Krieger 2', es: 'Guerrero 2', sv: 'Krigare 2', fr: 'Guerrier 2' },
    primary: ['quads', 'adductors'], secondary: ['glutes', 'shoulders'], tags: [load('knee', 'lunge', 1), load('hip', 'lunge', 1)],
    ...FLOW, position: 'standing', unit: 'breaths', oneSided: true, harder: 'reverse-warrior',
  }),
  movement({
    slug: 'side-angle', name: { en: 'Side angle', de: 'Seitwinkel', es: 'Ángulo lateral', sv: 'Sidovinkeln', fr: 'Angle latéral' },
    primary: ['quads', 'obliques'], secondary: ['adductors', 'glutes'],
    tags: [load('knee', 'lunge', 1), load('hip', 'lunge', 1), load('shoulder', 'overhead', 1), load('back', 'rotation', 1)],
    ...FLOW, position: 'standing', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'triangle', name: { en: 'Triangle', de: 'Dreieck', es: 'Triángulo', sv: 'Triangeln', fr: 'Triangle' },
    primary: ['hamstrings', 'obliques'], secondary: ['adductors', 'core'], tags: [load('back', 'rotation', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', oneSided: true, harder: 'half-moon',
  }),
  movement({
    slug: 'chair-pose', name: { en: 'Chair pose', de: 'Stuhlhaltung', es: 'Postura de la silla', sv: 'Stolen', fr: 'Posture de la chaise' },
    primary: ['quads', 'glutes'], secondary: ['core', 'shoulders', 'lower-back'], tags: [load('knee', 'flexion', 2), load('shoulder', 'overhead', 1)],
    ...POWER, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'tree', name: { en: 'Tree', de: 'Baum', es: 'Árbol', sv: 'Trädet', fr: 'Arbre' },
    primary: ['abductors', 'core'], secondary: ['calves', 'glutes'], tags: [load('hip', 'rotation', 1), load('ankle', 'rotation', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', oneSided: true, harder: 'warrior-3', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'goddess', name: { en: 'Goddess', de: 'Göttin', es: 'Diosa', sv: 'Gudinnan', fr: 'Déesse' },
    primary: ['quads', 'adductors', 'glutes'], secondary: ['core'], tags: [load('knee', 'flexion', 2), load('hip', 'rotation', 1)],
    ...POWER, position: 'standing', unit: 'breaths',
  }),
  movement({
    slug: 'bridge-pose', name: { en: 'Bridge pose', de: 'Schulterbrücke', es: 'Postura del puente', sv: 'Bryggan', fr: 'Posture du pont' },
    equipment: ['mat'], primary: ['glutes', 'lower-back'], secondary: ['hamstrings', 'chest'], tags: [load('neck', 'flexion', 1), load('back', 'loaded-extension', 1)],
    ...HATHA, position: 'supine', unit: 'breaths', contraindications: ['supine', 'inversion'],
  }),
  movement({
    slug: 'seated-fold', name: { en: 'Seated forward fold', de: 'Sitzende Vorbeuge', es: 'Pinza sentada', sv: 'Sittande framåtfällning', fr: 'Pince assise' },
    equipment: ['mat'], primary: ['hamstrings', 'lower-back'], secondary: ['calves'], tags: [load('back', 'flexion', 2), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'seated', unit: 'breaths', easier: 'seated-hamstring',
  }),
  movement({
    slug: 'seated-twist', name: { en: 'Seated twist', de: 'Drehsitz', es: 'Torsión sentada', sv: 'Sittande vridning', fr: 'Torsion assise' },
    equipment: ['mat'], primary: ['obliques', 'lower-back'], secondary: ['upper-back', 'abductors'], tags: [load('back', 'rotation', 1), load('neck', 'rotation', 1)],
    ...HATHA, position: 'seated', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'butterfly', name: { en: 'Butterfly', de: 'Schmetterling', es: 'Mariposa', sv: 'Fjärilen', fr: 'Papillon' },
    equipment: ['mat'], primary: ['adductors'], secondary: ['lower-back'], tags: [load('knee', 'rotation', 1), load('hip', 'rotation', 1)],
    ...HATHA, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'childs-pose', name: { en: 'Child’s pose', de: 'Kindhaltung', es: 'Postura del niño', sv: 'Barnets position', fr: 'Posture de l’enfant' },
    equipment: ['mat'], primary: ['lower-back', 'lats'], secondary: ['glutes', 'shoulders'],
    tags: [load('knee', 'deep-flexion', 2), load('hip', 'deep-flexion', 1), load('shoulder', 'overhead', 1), load('ankle', 'flexion', 1)],
    ...BREATHING, position: 'kneeling', unit: 'breaths', harder: 'kneeling-lat-stretch',
  }),
  movement({
    slug: 'cat-cow', name: { en: 'Cat and cow', de: 'Katze-Kuh', es: 'Gato y vaca', sv: 'Katten och kon', fr: 'Chat et vache' },
    equipment: ['mat'], primary: ['lower-back', 'upper-back'], secondary: ['core', 'neck'], tags: [load('wrist', 'loaded-extension', 1), load('back', 'flexion', 1)],
    ...HATHA, position: 'kneeling', unit: 'breaths',
  }),
  movement({
    slug: 'sphinx', name: { en: 'Sphinx', de: 'Sphinx', es: 'Esfinge', sv: 'Sfinxen', fr: 'Sphinx' },
    equipment: ['mat'], primary: ['lower-back', 'chest'], secondary: ['upper-back'], tags: [load('back', 'loaded-extension', 1)],
    ...HATHA, position: 'prone', unit: 'breaths', harder: 'cobra', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'happy-baby', name: { en: 'Happy baby', de: 'Glückliches Baby', es: 'Bebé feliz', sv: 'Glad bebis', fr: 'Bébé heureux' },
    equipment: ['mat'], primary: ['adductors', 'glutes'], secondary: ['lower-back', 'hamstrings'], tags: [load('hip', 'deep-flexion', 2), load('knee', 'flexion', 1)],
    ...BREATHING, position: 'supine', unit: 'breaths', contraindications: ['supine'],
  }),
  movement({
    slug: 'reclined-twist', name: { en: 'Reclined twist', de: 'Drehung im Liegen', es: 'Torsión tumbada', sv: 'Liggande vridning', fr: 'Torsion allongée' },
    equipment: ['mat'], primary: ['obliques', 'lower-back'], secondary: ['glutes', 'chest'], tags: [load('back', 'rotation', 1)],
    ...BREATHING, position: 'supine', unit: 'breaths', oneSided: true, contraindications: ['supine'],
  }),
  movement({
    slug: 'legs-up-wall', name: { en: 'Legs up the wall', de: 'Beine an der Wand', es: 'Piernas en la pared', sv: 'Benen upp mot väggen', fr: 'Jambes au mur' },
    equipment: ['mat', 'wall'], primary: ['hamstrings'], secondary: ['lower-back'],
    ...RESTING, position: 'supine', unit: 'breaths', contraindications: ['supine', 'inversion'],
  }),
  movement({
    slug: 'easy-seat', name: { en: 'Easy seat', de: 'Schneidersitz', es: 'Postura fácil', sv: 'Skräddarställning', fr: 'Assise en tailleur' },
    equipment: ['mat'], primary: ['core'], secondary: ['adductors'], tags: [load('knee', 'flexion', 1), load('hip', 'rotation', 1)],
    ...BREATHING, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'side-stretch-seated', name: { en: 'Seated side stretch', de: 'Seitbeuge im Schneidersitz', es: 'Flexión lateral sentada', sv: 'Sittande sidosträck', fr: 'Étirement latéral assis' },
    equipment: ['mat'], primary: ['obliques', 'lats'], secondary: ['shoulders'], tags: [load('shoulder', 'overhead', 1), load('knee', 'flexion', 1)],
    ...HATHA, position: 'seated', unit: 'breaths', oneSided: true,
  }),
  movement({
    slug: 'wide-fold', name: { en: 'Wide-legged fold', de: 'Vorbeuge in der Grätsche', es: 'Pinza de piernas abiertas', sv: 'Bred framåtfällning', fr: 'Pince jambes écartées' },
    primary: ['hamstrings', 'adductors'], secondary: ['lower-back'], tags: [load('back', 'flexion', 2), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', contraindications: ['inversion'],
  }),
  movement({
    slug: 'chair-cat-cow', name: { en: 'Chair cat and cow', de: 'Katze-Kuh auf dem Stuhl', es: 'Gato y vaca en silla', sv: 'Katten och kon på stol', fr: 'Chat et vache sur chaise' },
    equipment: ['chair'], primary: ['lower-back', 'upper-back'], secondary: ['core', 'neck'], tags: [load('back', 'flexion', 1)],
    ...HATHA, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'chair-twist', name: { en: 'Chair twist', de: 'Drehung auf dem Stuhl', es: 'Torsión en silla', sv: 'Vridning på stol', fr: 'Torsion sur chaise' },
    equipment: ['chair'], primary: ['obliques', 'lower-back'], secondary: ['upper-back'], tags: [load('back', 'rotation', 1), load('neck', 'rotation', 1)],
    ...HATHA, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'chair-forward-fold', name: { en: 'Chair forward fold', de: 'Vorbeuge auf dem Stuhl', es: 'Pinza en silla', sv: 'Framåtfällning på stol', fr: 'Pince sur chaise' },
    equipment: ['chair'], primary: ['lower-back', 'hamstrings'], secondary: ['upper-back', 'glutes'], tags: [load('back', 'flexion', 1), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'seated', unit: 'breaths', contraindications: ['inversion'],
  }),
  movement({
    slug: 'chair-side-bend', name: { en: 'Chair side bend', de: 'Seitbeuge auf dem Stuhl', es: 'Flexión lateral en silla', sv: 'Sidoböjning på stol', fr: 'Flexion latérale assise' },
    equipment: ['chair'], primary: ['obliques', 'lats'], secondary: ['shoulders'], tags: [load('shoulder', 'overhead', 1)],
    ...HATHA, position: 'seated', unit: 'breaths',
  }),
  movement({
    slug: 'final-rest', name: { en: 'Final rest', de: 'Endentspannung', es: 'Relajación final', sv: 'Slutavslappning', fr: 'Relaxation finale' },
    equipment: ['mat'], primary: ['core'],
    ...RESTING, position: 'supine', unit: 'seconds', contraindications: ['supine'],
  }),
  movement({
    slug: 'side-rest', name: { en: 'Side-lying rest', de: 'Ruhen in Seitenlage', es: 'Descanso de lado', sv: 'Vila på sidan', fr: 'Repos sur le côté' },
    equipment: ['mat'], primary: ['core'],
    ...RESTING, position: 'side', unit: 'seconds',
  }),
  movement({
    slug: 'warrior-3', name: { en: 'Warrior 3', de: 'Krieger 3', es: 'Guerrero 3', sv: 'Krigare 3', fr: 'Guerrier 3' },
    primary: ['glutes', 'hamstrings'], secondary: ['core', 'lower-back', 'abductors'],
    tags: [load('back', 'flexion', 1), load('ankle', 'rotation', 1), load('shoulder', 'overhead', 1)],
    ...POWER, position: 'standing', unit: 'breaths', oneSided: true, easier: 'tree', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'reverse-warrior', name: { en: 'Reverse warrior', de: 'Friedvoller Krieger', es: 'Guerrero invertido', sv: 'Omvänd krigare', fr: 'Guerrier inversé' },
    primary: ['quads', 'obliques'], secondary: ['adductors', 'glutes', 'lats'],
    tags: [load('knee', 'lunge', 1), load('hip', 'lunge', 1), load('shoulder', 'overhead', 1), load('back', 'loaded-extension', 1)],
    ...FLOW, position: 'standing', unit: 'breaths', oneSided: true, easier: 'warrior-2',
  }),
  movement({
    slug: 'half-moon', name: { en: 'Half moon', de: 'Halbmond', es: 'Media luna', sv: 'Halvmånen', fr: 'Demi-lune' },
    primary: ['abductors', 'glutes'], secondary: ['hamstrings', 'obliques', 'core'], tags: [load('back', 'rotation', 1), load('hip', 'rotation', 1), load('ankle', 'rotation', 1)],
    ...FLOW, position: 'standing', unit: 'breaths', oneSided: true, easier: 'triangle', contraindications: ['fall-risk'],
  }),
  movement({
    slug: 'pyramid', name: { en: 'Pyramid', de: 'Pyramide', es: 'Pirámide', sv: 'Pyramiden', fr: 'Pyramide' },
    primary: ['hamstrings'], secondary: ['calves', 'lower-back', 'glutes'], tags: [load('back', 'flexion', 2), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'standing', unit: 'breaths', oneSided: true, easier: 'hamstring-stretch', contraindications: ['inversion'],
  }),
  movement({
    slug: 'boat', name: { en: 'Boat', de: 'Boot', es: 'Barco', sv: 'Båten', fr: 'Bateau' },
    equipment: ['mat'], primary: ['core', 'hip-flexors'], secondary: ['quads', 'lower-back'], tags: [load('back', 'flexion', 2), load('hip', 'flexion', 1)],
    ...POWER, position: 'seated', unit: 'breaths', contraindications: ['maximal-isometric', 'abdominal-impact'],
  }),
  movement({
    slug: 'locust', name: { en: 'Locust', de: 'Heuschrecke', es: 'Langosta', sv: 'Gräshoppan', fr: 'Sauterelle' },
    equipment: ['mat'], primary: ['lower-back', 'glutes'], secondary: ['hamstrings', 'upper-back'],
    tags: [load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1)],
    ...FLOW, position: 'prone', unit: 'breaths', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'camel', name: { en: 'Camel', de: 'Kamel', es: 'Camello', sv: 'Kamelen', fr: 'Chameau' },
    equipment: ['mat'], primary: ['hip-flexors', 'chest', 'lower-back'], secondary: ['quads', 'shoulders', 'glutes'],
    tags: [load('back', 'loaded-extension', 2), load('neck', 'loaded-extension', 1), load('knee', 'flexion', 1)],
    ...FLOW, position: 'kneeling', unit: 'breaths', contraindications: ['abdominal-impact'],
  }),
  movement({
    slug: 'pigeon', name: { en: 'Pigeon', de: 'Taube', es: 'Paloma', sv: 'Duvan', fr: 'Pigeon' },
    equipment: ['mat'], primary: ['glutes', 'hip-flexors'], secondary: ['abductors', 'quads'],
    tags: [load('hip', 'rotation', 2), load('knee', 'rotation', 2), load('hip', 'deep-flexion', 1)],
    ...HATHA, position: 'kneeling', unit: 'breaths', oneSided: true, easier: 'figure-four',
  }),
  movement({
    slug: 'lizard', name: { en: 'Lizard', de: 'Eidechse', es: 'Lagarto', sv: 'Ödlan', fr: 'Lézard' },
    equipment: ['mat'], primary: ['hip-flexors', 'adductors'], secondary: ['hamstrings', 'glutes'],
    tags: [load('knee', 'lunge', 2), load('hip', 'lunge', 2), load('hip', 'deep-flexion', 1), load('wrist', 'loaded-extension', 1)],
    ...HATHA, position: 'kneeling', unit: 'breaths', oneSided: true, easier: 'hip-flexor-stretch',
  }),
  movement({
    slug: 'puppy-pose', name: { en: 'Puppy pose', de: 'Welpenhaltung', es: 'Postura del cachorro', sv: 'Valpen', fr: 'Posture du chiot' },
    equipment: ['mat'], primary: ['lats', 'shoulders'], secondary: ['chest', 'upper-back'],
    tags: [load('shoulder', 'overhead', 2), load('back', 'loaded-extension', 1), load('knee', 'flexion', 1)],
    ...HATHA, position: 'kneeling', unit: 'breaths', harder: 'downward-dog', contraindications: ['inversion'],
  }),
]
