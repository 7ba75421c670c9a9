import type { CellTable } from '@/lib/catalog/cells'

/**
 * Which classes make sense, and how many of each: by what one has, experience and minutes (up to 10, 20, 30, 45, 60).
 * Most people come for 10 to 30 minutes with nothing but the floor. No intervals beyond 45 minutes: nobody keeps them hard.
 * An hour of meditation is for those who have sat before; an hour on a chair or at a wall is for nobody.
 */
export const CELLS: CellTable = {
  strength: {
    none: { beginner: [10, 20, 12, 6, 3], intermediate: [10, 18, 12, 6, 3], advanced: [5, 15, 12, 8, 3] },
    dumbbells: { beginner: [3, 10, 6, 2, 0], intermediate: [2, 10, 8, 4, 2], advanced: [2, 10, 6, 5, 1] },
    band: { beginner: [3, 6, 3, 0, 0], intermediate: [1, 6, 3, 1, 0], advanced: [1, 4, 2, 1, 0] },
    chair: { beginner: [3, 6, 5, 2, 0], intermediate: [1, 2, 2, 0, 0], advanced: [0, 2, 1, 0, 0] },
    wall: { beginner: [1, 3, 1, 1, 0], intermediate: [0, 3, 1, 1, 0], advanced: [0, 2, 1, 1, 0] },
  },
  cardio: {
    none: { beginner: [6, 12, 10, 6, 3], intermediate: [5, 12, 10, 10, 3], advanced: [5, 12, 10, 10, 3] },
    dumbbells: { beginner: [0, 1, 1, 0, 0], intermediate: [0, 1, 1, 0, 0], advanced: [0, 1, 1, 1, 0] },
    chair: { beginner: [3, 3, 2, 1, 0], intermediate: [1, 2, 1, 0, 0], advanced: [0, 0, 0, 0, 0] },
  },
  hiit: {
    none: { beginner: [8, 18, 14, 5, 0], intermediate: [8, 20, 16, 10, 0], advanced: [8, 20, 18, 10, 0] },
  },
  yoga: {
    none: { beginner: [12, 20, 16, 12, 3], intermediate: [12, 24, 16, 15, 3], advanced: [10, 22, 16, 16, 3] },
    chair: { beginner: [3, 3, 2, 1, 0], intermediate: [2, 2, 1, 0, 0], advanced: [1, 1, 0, 0, 0] },
    wall: { beginner: [1, 1, 0, 0, 0], intermediate: [1, 1, 0, 0, 0], advanced: [0, 1, 0, 0, 0] },
  },
  pilates: {
    none: { beginner: [8, 12, 10, 9, 3], intermediate: [8, 12, 10, 9, 3], advanced: [8, 10, 10, 9, 3] },
    chair: { beginner: [1, 2, 1, 0, 0], intermediate: [1, 1, 1, 0, 0], advanced: [0, 1, 1, 0, 0] },
  },
  stretching: {
    none: { beginner: [18, 18, 8, 5, 3], intermediate: [18, 18, 8, 5, 3], advanced: [16, 16, 8, 5, 3] },
    chair: { beginner: [2, 2, 1, 0, 0], intermediate: [2, 1, 0, 0, 0], advanced: [2, 1, 0, 0, 0] },
    wall: { beginner: [1, 1, 0, 0, 0], intermediate: [1, 1, 0, 0, 0], advanced: [1, 0, 0, 0, 0] },
  },
  meditation: {
    none: { beginner: [20, 14, 6, 4, 0], intermediate: [12, 16, 5, 4, 0], advanced: [5, 8, 8, 5, 3] },
  },
  running: {
    none: { beginner: [3, 8, 20, 15, 3], intermediate: [3, 10, 10, 8, 3], advanced: [3, 10, 10, 8, 3] },
  },
  walking: {
    none: { beginner: [5, 6, 6, 5, 3], intermediate: [5, 6, 6, 5, 3], advanced: [5, 6, 6, 5, 3] },
  },
}
