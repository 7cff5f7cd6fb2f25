import { expect, it } from 'vitest'
import { ASK } from '../../src/cli/arrange-argv.js'
import { COMMANDS } from '../../src/cli/commands.js'
import { defineProgram } from '../../src/cli/define-program.js'
import { FLAGS, OWNERS, VALUED } from '../../src/cli/option-names.js'
import { messagesOf } from '../../src/messages/messages-of.js'

const never = () => Promise.reject(new Error('not to be run'))
const actions = { ask: never, search: never, show: never, list: never, why: never, check: never }
const program = defineProgram({ say: messagesOf('en'), actions, only: undefined, done: () => undefined })
const own = program.commands.filter(command => command.name() !== ASK)

const namesOf = ({ short, long }: { short?: string | undefined; long?: string | undefined }) =>
  [short, long].filter(name => name !== undefined)

it('knows the names of the commands', () => {
  expect(own.map(command => command.name())).toEqual([...COMMANDS])
})

it('knows a command for each option that not all of them have', () => {
  const names = own.flatMap(command => command.options.flatMap(namesOf))
  expect(Object.keys(OWNERS).sort()).toEqual([...new Set(names)].sort())
})

it.each(Object.entries(OWNERS))('sends %s to pynote %s, which has it', (name, owner) => {
  const options = own.find(command => command.name() === owner)?.options ?? []
  expect(options.flatMap(namesOf)).toContain(name)
})

it('knows which options take the next word', () => {
  const options = [program, ...own].flatMap(command => command.options).filter(({ required }) => required)
  expect([...VALUED].sort()).toEqual([...new Set(options.flatMap(namesOf))].sort())
})

it('knows which options take no value', () => {
  const options = [program, ...own].flatMap(command => command.options)
  const flags = options.filter(({ required, optional }) => !required && !optional).map(({ long }) => long)
  expect([...FLAGS].sort()).toEqual([...new Set([...flags, '--help'])].sort())
})
