/** A text with each name replaced by the one it stands for, and the names that were found. The longest name wins: 'Side plank' is no plank. */
export function namesIn(text: string, names: ReadonlyMap<string, string>): { text: string; found: string[] } {
  const found: string[] = []
  const replaced = text.replace(matcherOf(names), (name) => {
    found.push(name)
    return names.get(name) ?? name
  })
  return { text: replaced, found }
}

const matchers = new WeakMap<ReadonlyMap<string, string>, RegExp>()

function matcherOf(names: ReadonlyMap<string, string>): RegExp {
  const known = matchers.get(names)
  if (known) return known
  const longest = [...names.keys()].filter(Boolean).toSorted((a, b) => b.length - a.length)
  const either = longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const matcher = either ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'gu') : /(?!)/g
  matchers.set(names, matcher)
  return matcher
}
