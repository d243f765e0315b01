/** What each service is for, in a line. */
import type { ServiceName } from "./Services.ts"

export const abouts: Readonly<Record<ServiceName, string>> = {
  Ads: "Campaigns, creatives and billing of advertisements",
  Analytics: "Metrics of an experience, and the values of their dimensions",
  ApiKeys: "What an API key may do",
  Assets: "Uploads, versions and permissions of assets",
  Badges: "Badges of an experience",
  Configs: "Values that an experience reads while it runs: drafts, revisions, publication",
  CreatorStore: "Search, products and saved assets of the Creator Store",
  DataStores: "Standard data stores: entries and their revisions",
  DataStoresV1: "Standard data stores by their first interface",
  Evaluations: "Evaluations of what the assistant makes",
  Experiments: "A/B tests of an experience",
  GameEvents: "Events of an experience",
  Groups: "Groups: members, roles, join requests, forum, audit log",
  Instances: "Instances of a place: scripts and their properties",
  Localization: "Translations of texts, icons and tables",
  LuauExecution: "Luau scripts that run in a place without players",
  MemoryStores: "Queues and sorted maps of running servers",
  Messaging: "Messages to running servers",
  Monetization: "Developer products, passes and subscriptions",
  OrderedDataStores: "Ordered data stores",
  OrderedDataStoresV1: "Ordered data stores by their first interface",
  Places: "Places: publication, versions, contributors",
  Secrets: "Secrets of an experience",
  Servers: "Running servers: lists, logs, restarts",
  TeamCreate: "Team Create: settings and members",
  Thumbnails: "Thumbnails of an experience, and 3D thumbnails",
  Universes: "Experiences: settings, permissions, translation, speech",
  UserRestrictions: "Bans",
  Users: "Users: profile, inventory, followed experiences, notifications"
}
