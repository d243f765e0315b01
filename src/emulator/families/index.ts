/** All families. Each is registered here, and nowhere else. */
import { oauth } from "../oauth/index.ts"
import { ads } from "./ads/index.ts"
import { analytics } from "./analytics/index.ts"
import { apiKeys } from "./apiKeys.ts"
import { assets } from "./assets/index.ts"
import { badges } from "./badges/index.ts"
import { configs } from "./configs/index.ts"
import { creatorStore } from "./creatorStore/index.ts"
import { dataStores } from "./dataStores/index.ts"
import { experiences } from "./experiences/index.ts"
import { experiments } from "./experiments/index.ts"
import { gameEvents } from "./gameEvents/index.ts"
import { groups } from "./groups/index.ts"
import { instances } from "./instances/index.ts"
import { localization } from "./localization/index.ts"
import { luauExecution } from "./luauExecution/index.ts"
import { memoryStores } from "./memoryStores/index.ts"
import { messaging } from "./messaging/index.ts"
import { monetization } from "./monetization/index.ts"
import { orderedDataStores } from "./orderedDataStores/index.ts"
import { places } from "./places/index.ts"
import { secrets } from "./secrets/index.ts"
import { servers } from "./servers/index.ts"
import { teamCreate } from "./teamCreate/index.ts"
import { thumbnails } from "./thumbnails/index.ts"
import { universes } from "./universes/index.ts"
import { userRestrictions } from "./userRestrictions/index.ts"
import { users } from "./users/index.ts"

export const families = {
  ads,
  analytics,
  apiKeys,
  assets,
  badges,
  configs,
  creatorStore,
  dataStores,
  experiences,
  experiments,
  gameEvents,
  groups,
  instances,
  localization,
  luauExecution,
  memoryStores,
  messaging,
  monetization,
  oauth,
  orderedDataStores,
  places,
  secrets,
  servers,
  teamCreate,
  thumbnails,
  universes,
  userRestrictions,
  users
}
