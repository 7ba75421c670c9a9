import postgres from 'postgres'
import { expect, it } from 'vitest'
import { testDatabase } from '@/db/testing'

it('gives every caller a migrated database of its own', async () => {
  const [one, other] = [await testDatabase(), await testDatabase()]
  const first = postgres(one, { max: 1 })
  const second = postgres(other, { max: 1 })
  try {
    await first`create table only_here (id int)`
    const tables = await second<{ name: string }[]>`select table_name as name from information_schema.tables where table_schema = 'public'`
    const names = tables.map(({ name }) => name)
    expect(names).toContain('classes')
    expect(names).not.toContain('only_here')
  } finally {
    await Promise.all([first.end(), second.end()])
  }
})
