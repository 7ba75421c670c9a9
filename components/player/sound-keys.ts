const FIELDS = 'button:not(:disabled), input:not(:disabled)'

/**
 * What a remote control needs, which has arrows and one button: up and down go from field to field (choices of one
 * group first go among themselves), and Enter switches. True when the key is used up.
 */
export function moveByKey(sheet: HTMLElement, target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'range') {
    target.click()
    return true
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
  const fields = [...sheet.querySelectorAll<HTMLElement>(FIELDS)]
  const next = fields[fields.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]
  if (!next || (isRadio(target) && isRadio(next))) return next === undefined
  const chosen = isRadio(next) ? fields.find((field) => isRadio(field) && field.checked) : null
  ;(chosen ?? next).focus()
  return true
}

function isRadio(field: HTMLElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'radio'
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/** Arrows go from one link or button to the next in what can be seen of `root`, from the first when none has the focus. True when the key is used up. */
export function moveFocus(root: HTMLElement, key: string): boolean {
  const step = STEPS[key]
  if (step === undefined) return false
  const fields = [...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')].filter((field) => field.checkVisibility())
  const at = fields.findIndex((field) => field === document.activeElement)
  fields[Math.max(0, at + step)]?.focus()
  return true
}
