import type { ClassType } from '@/lib/catalog/vocabulary'

/** The light plates and their five tones, for pictures made where no stylesheet reaches. A test holds them to the stylesheet. */
export const PLATES: Readonly<Record<ClassType, { plate: string; tones: readonly [string, string, string, string, string] }>> = {
  strength: { plate: '#3468cf', tones: ['#628ad3', '#82a6e8', '#b6cdf6', '#d6e4fb', '#f5f9fe'] },
  cardio: { plate: '#ad5000', tones: ['#c47343', '#db9269', '#eec1a9', '#f7ddcf', '#fdf7f4'] },
  hiit: { plate: '#bd3940', tones: ['#c96b69', '#e18b88', '#f2bdba', '#fadad8', '#fef6f6'] },
  yoga: { plate: '#00807b', tones: ['#009f99', '#44bbb5', '#9ddad5', '#caebe8', '#f3fafa'] },
  pilates: { plate: '#ae3c85', tones: ['#bd6b9b', '#d58bb5', '#ebbdd5', '#f5dae8', '#fdf6fa'] },
  stretching: { plate: '#007a9e', tones: ['#1498c3', '#55b3da', '#a2d5ec', '#cce8f6', '#f3fafd'] },
  meditation: { plate: '#7f51c0', tones: ['#9679c8', '#b097de', '#d2c4ef', '#e6def7', '#f9f7fd'] },
  running: { plate: '#00853c', tones: ['#4e9f63', '#74b983', '#b0d8b7', '#d3ead7', '#f5faf6'] },
  walking: { plate: '#697800', tones: ['#849436', '#a0af60', '#c8d2a5', '#e0e7cd', '#f8f9f3'] },
}
