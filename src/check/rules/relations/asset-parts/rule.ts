import { relationNamed } from '../../../relations/catalogue.ts'
import { relationRule } from '../../../relations/relation-rule.ts'

export default relationRule(relationNamed('asset-parts'))
