import '#tests/support/database.ts'
import { keepsClosedCirclesClosed } from './twin.ts'

keepsClosedCirclesClosed('postgres')
