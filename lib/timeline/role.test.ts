import { describe, expect, it } from 'vitest'
import type { CueRole } from '@/lib/catalog/types'
import { TEMPLATE_PHRASES } from './phrases'
import { roleOf } from './role'

const keysOf = (role: CueRole) => Object.keys(TEMPLATE_PHRASES).filter((key) => roleOf(key) === role)

describe('roleOf', () => {
  it('takes what begins, what comes next, sides, rest and the end as essential', () => {
    expect(keysOf('essential')).toEqual(expect.arrayContaining(['start-side-time', 'set-reps', 'change-sides', 'other-side', 'next', 'rest', 'rest-next', 'warm-up', 'stillness', 'end', 'gait.jog']))
    expect(keysOf('countdown')).toEqual(['seconds-left', 'count-down'])
    expect(keysOf('extra')).toEqual(['halfway', 'easier'])
  })

  it.each([
    ['voice.mira.rest-next.2', 'essential'],
    ['voice.mira.count-down.0', 'countdown'],
    ['voice.mira.remark-work.3', 'extra'],
    ['technique.squat.fault', 'extra'],
    ['script.arrive-sit.1', 'essential'],
    ['script.return.4', 'extra'],
  ])('%s is %s', (key, role) => {
    expect(roleOf(key)).toBe(role)
  })
})
