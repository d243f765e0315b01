/** The families that have state; operations of others answer 501. */
import type { Handlers } from "../Handler.ts"
import { accountHandlers } from "./ads/Accounts.ts"
import { campaignHandlers } from "./ads/Campaigns.ts"
import { analyticsHandlers } from "./analytics/Queries.ts"
import { apiKeyHandlers } from "./apiKeys.ts"
import { assetHandlers } from "./assets/Assets.ts"
import { deliveryHandlers } from "./assets/Delivery.ts"
import { badgeHandlers } from "./badges/Badges.ts"
import { configHandlers } from "./configs/Configs.ts"
import { productHandlers } from "./creatorStore/Products.ts"
import { toolboxHandlers } from "./creatorStore/Toolbox.ts"
import { entryHandlers } from "./dataStores/Entries.ts"
import { storeHandlers } from "./dataStores/Stores.ts"
import { v1EntryHandlers } from "./dataStores/V1Entries.ts"
import { v1ListHandlers } from "./dataStores/V1Lists.ts"
import { experimentHandlers } from "./experiments/Experiments.ts"
import { gameEventHandlers } from "./gameEvents/GameEvents.ts"
import { groupHandlers } from "./groups/Groups.ts"
import { legacyGroupHandlers } from "./groups/Legacy.ts"
import { memberHandlers } from "./groups/Members.ts"
import { instanceHandlers } from "./instances/Instances.ts"
import { localizationTableHandlers } from "./localization/Tables.ts"
import { localizedThingHandlers } from "./localization/Things.ts"
import { luauHandlers } from "./luauExecution/Tasks.ts"
import { flushHandlers } from "./memoryStores/Flushes.ts"
import { queueHandlers } from "./memoryStores/Queues.ts"
import { sortedMapHandlers } from "./memoryStores/SortedMaps.ts"
import { messagingHandlers } from "./messaging/Publish.ts"
import { itemHandlers } from "./monetization/Items.ts"
import { subscriptionHandlers } from "./monetization/Subscriptions.ts"
import { orderedDataStoreHandlers } from "./orderedDataStores/Entries.ts"
import { placeHandlers } from "./places/Places.ts"
import { secretHandlers } from "./secrets/Secrets.ts"
import { serverHandlers } from "./servers/Servers.ts"
import { teamCreateHandlers } from "./teamCreate/TeamCreate.ts"
import { homepageHandlers } from "./thumbnails/Homepage.ts"
import { modelHandlers } from "./thumbnails/Models.ts"
import { universeHandlers } from "./universes/Universes.ts"
import { userRestrictionHandlers } from "./userRestrictions/Restrictions.ts"
import { followingHandlers } from "./users/Followings.ts"
import { inventoryHandlers } from "./users/Inventory.ts"
import { profileHandlers } from "./users/Profiles.ts"

export const handlers: Handlers = {
  ...storeHandlers,
  ...entryHandlers,
  ...v1EntryHandlers,
  ...v1ListHandlers,
  ...orderedDataStoreHandlers,
  ...queueHandlers,
  ...sortedMapHandlers,
  ...flushHandlers,
  ...messagingHandlers,
  ...universeHandlers,
  ...placeHandlers,
  ...instanceHandlers,
  ...luauHandlers,
  ...serverHandlers,
  ...assetHandlers,
  ...deliveryHandlers,
  ...itemHandlers,
  ...subscriptionHandlers,
  ...badgeHandlers,
  ...configHandlers,
  ...localizedThingHandlers,
  ...localizationTableHandlers,
  ...experimentHandlers,
  ...gameEventHandlers,
  ...teamCreateHandlers,
  ...userRestrictionHandlers,
  ...profileHandlers,
  ...inventoryHandlers,
  ...followingHandlers,
  ...groupHandlers,
  ...memberHandlers,
  ...legacyGroupHandlers,
  ...secretHandlers,
  ...productHandlers,
  ...toolboxHandlers,
  ...apiKeyHandlers,
  ...campaignHandlers,
  ...accountHandlers,
  ...analyticsHandlers,
  ...homepageHandlers,
  ...modelHandlers
}
