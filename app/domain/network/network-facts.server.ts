import { config } from '#app/config.server.ts'

/** What every page shows of the network itself. */
export const networkFacts = () => ({ networkName: config.networkName })
