import { testRule } from '../../../../../test/support/test-rule.ts'
import cases from './cases.ts'
import rule from './rule.ts'

testRule(rule, cases)
