import { expect, test } from 'vitest'
import { daysBetween, firstDay, lastDay } from './day.ts'

test('a date counts as known on the last day it may mean', () => {
  expect(lastDay('2019')).toBe('2019-12-31')
  expect(lastDay('2019-02')).toBe('2019-02-28')
  expect(lastDay('2020-02')).toBe('2020-02-29')
  expect(lastDay('1900-02')).toBe('1900-02-28')
  expect(lastDay('2019-03-22')).toBe('2019-03-22')
})

test('and begins on the first', () => {
  expect(firstDay('2019')).toBe('2019-01-01')
  expect(firstDay('2019-04')).toBe('2019-04-01')
  expect(firstDay('2019-04-09')).toBe('2019-04-09')
})

test('what is not a date is none', () => {
  for (const text of ['', 'soon', '2019-13', '2019-02-30', '19-02-03', '2019-1'])
    expect(lastDay(text)).toBeNull()
})

test('days between', () => {
  expect(daysBetween('2019-03-22', '2019-03-24')).toBe(2)
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2)
})
