/**
 * What the methods of rblx-open-cloud are called here. The tables of
 * docs/from-rblx-open-cloud.md are made of this, and a test holds every name
 * against what exists.
 */

/** A method of theirs, and what does the same here. */
export interface Row {
  readonly theirs: string
  /** Names of ours: a service or a module of the client, a point, and a method. */
  readonly ours?: ReadonlyArray<string>
  /** The service that will have it. */
  readonly notYet?: string
  /** Open Cloud has no such operation, or has it no more. */
  readonly outside?: true
  readonly note?: string
}

export interface Section {
  readonly title: string
  readonly rows: ReadonlyArray<Row>
}

const row = (theirs: string, ours: string, note?: string): Row => ({
  theirs,
  ours: ours.split(" "),
  ...(note === undefined ? {} : { note })
})

const onlyGiven = "changes nothing that is not given; `isForSale: false` where theirs is a price of `False`"

const noObjects = "no objects to get: an id is a field of each input"

export const coverage: ReadonlyArray<Section> = [
  {
    title: "Requests and operations",
    rows: [
      row(
        "send_request",
        "OpenCloud.execute OpenCloud.raw",
        "by an operation's record, not by an address; errors, retries and quotas as for every call"
      ),
      row("iterate_request", "Paging.paginate Paging.pages", "a page without items does not end a list"),
      row("Operation.is_done", "Handle.status", "a request, and no flag"),
      row("Operation.fetch_status", "Handle.status", "a failure is a state that says why"),
      row("Operation.wait", "Handle.await Handle.changes LongRunning.resume", "pauses grow; another process can go on")
    ]
  },
  {
    title: "ApiKey",
    rows: [
      row("ApiKey.fetch_info", "ApiKeys.introspect", "`KeyCheck.check` says what a key lacks for a program"),
      row("ApiKey.get_experience", "Universes.get", noObjects),
      row("ApiKey.get_group", "Groups.get", noObjects),
      row("ApiKey.get_user", "Users.get", noObjects),
      row("ApiKey.fetch_asset", "Assets.get"),
      row("ApiKey.fetch_creator_store_product", "CreatorStore.getProduct"),
      row("ApiKey.fetch_toolbox_asset", "CreatorStore.getAsset"),
      row(
        "ApiKey.search_toolbox",
        "CreatorStore.listAssets CreatorStore.listAssets.pages",
        "prices are exact text, not floats"
      ),
      row("ApiKey.search_saved_assets", "CreatorStore.listSaves", "`limit` is of the whole list"),
      row("ApiKey.save_asset", "CreatorStore.createSave"),
      row("ApiKey.unsave_assets", "CreatorStore.deleteSave CreatorStore.batchDeleteSaves", "any number of them")
    ]
  },
  {
    title: "Creator, Asset",
    rows: [
      row(
        "Creator.upload_asset",
        "Assets.create Assets.upload",
        "`upload` waits, and tells what moderation says so far"
      ),
      row("Creator.update_asset", "Assets.update", "`null` clears a field"),
      row("Creator.fetch_asset", "Assets.get"),
      row("Creator.list_asset_versions", "Assets.listVersions"),
      row("Creator.fetch_asset_version", "Assets.getVersion"),
      row("Creator.rollback_asset", "Assets.rollback"),
      row("Creator.archive_asset", "Assets.archive"),
      row("Creator.restore_asset", "Assets.restore"),
      row(
        "Creator.fetch_asset_delivery_location",
        "Assets.getDeliveryLocation",
        "with `sizeBytes`, `isArchived`, `isRecordable`"
      ),
      row("AssetDeliveryLocation.download", "Assets.download Assets.stream", "`stream` holds no file in memory"),
      row("Creator.fetch_creator_store_product", "CreatorStore.getProduct"),
      row("Creator.fetch_toolbox_asset", "CreatorStore.getAsset"),
      row("Creator.grant_assets_permission", "Assets.grantPermissions", "failures are data, here too"),
      row(
        "Asset.fetch_delivery_location",
        "Assets.getDeliveryLocation",
        "with `sizeBytes`, `isArchived`, `isRecordable`"
      ),
      row("Asset.fetch_creator_store_product", "CreatorStore.getProduct"),
      row("Asset.fetch_toolbox_asset", "CreatorStore.getAsset"),
      row("Asset.fetch_version", "Assets.getVersion"),
      row("Asset.list_versions", "Assets.listVersions"),
      row("Asset.rollback", "Assets.rollback"),
      row("Asset.archive", "Assets.archive"),
      row("Asset.restore", "Assets.restore"),
      row("CreatorStoreProduct.fetch_asset", "Assets.get"),
      row(
        "Money.to_scientific_notation",
        "BigDecimal.normalize CreatorStore.updateProduct",
        "`value` and `scale`, with the other sign than their exponent; seldom needed, as prices are given as text or decimals"
      ),
      row(
        "Money comparisons",
        "BigDecimal.isGreaterThan BigDecimal.Order",
        "amounts are Effect's decimals; `compareMoney` of `/CreatorStore` minds the currency"
      )
    ]
  },
  {
    title: "DataStore",
    rows: [
      row("Experience.get_datastore", "DataStores.getEntry", noObjects),
      row("Experience.list_datastores", "DataStores.list"),
      row("Experience.snapshot_datastores", "DataStores.snapshot"),
      row("DataStore.delete", "DataStores.deleteStore"),
      row("DataStore.undelete", "DataStores.undeleteStore"),
      row("DataStore.list_keys", "DataStores.listEntries", "`allScopes: true` for a scope of `None`"),
      row("DataStore.get_entry", "DataStores.getEntry", "a missing entry fails with `NotFound`"),
      row(
        "DataStore.set_entry",
        "DataStores.upsertEntry DataStores.createEntry DataStores.modifyEntry DataStoresV1.upsertEntry",
        "keeps users and attributes that are not given, for which it reads first; `DataStoresV1` has `matchVersion` and `exclusiveCreate`"
      ),
      row("DataStore.increment_entry", "DataStores.incrementEntry", "keeps users and attributes"),
      row("DataStore.remove_entry", "DataStores.deleteEntry"),
      row("DataStore.list_versions", "DataStores.listEntryRevisions DataStoresV1.listEntryVersions"),
      row("DataStore.get_version", "DataStores.getEntry DataStoresV1.getEntryVersion", "by revision or by time"),
      row("EntryVersion.get_value", "DataStores.getEntry")
    ]
  },
  {
    title: "OrderedDataStore",
    rows: [
      row("Experience.get_ordered_datastore", "OrderedDataStores.getEntry", noObjects),
      row(
        "OrderedDataStore.sort_keys",
        "OrderedDataStores.listEntries",
        "lowest first unless `descending`, which is theirs; a bound of 0 is a bound"
      ),
      row("OrderedDataStore.get_entry", "OrderedDataStores.getEntry"),
      row(
        "OrderedDataStore.set_entry",
        "OrderedDataStores.upsertEntry OrderedDataStores.createEntry OrderedDataStores.updateEntry"
      ),
      row("OrderedDataStore.increment_entry", "OrderedDataStores.incrementEntry"),
      row("OrderedDataStore.remove_entry", "OrderedDataStores.deleteEntry")
    ]
  },
  {
    title: "SortedMap, MemoryStoreQueue",
    rows: [
      row("Experience.get_sorted_map", "MemoryStores.getSortedMapItem", noObjects),
      row("SortedMap.list_keys", "MemoryStores.listSortedMapItems"),
      row("SortedMap.get_key", "MemoryStores.getSortedMapItem"),
      row(
        "SortedMap.set_key",
        "MemoryStores.upsertSortedMapItem MemoryStores.createSortedMapItem MemoryStores.updateSortedMapItem"
      ),
      row("SortedMap.remove_key", "MemoryStores.deleteSortedMapItem", "errors are not swallowed"),
      row("Experience.get_memory_store_queue", "MemoryStores.readQueueItems", noObjects),
      row("MemoryStoreQueue.add_item", "MemoryStores.createQueueItem"),
      row("MemoryStoreQueue.read_items", "MemoryStores.readQueueItems MemoryStores.consumeQueue"),
      row("MemoryStoreQueue.remove_items", "MemoryStores.discardQueueItems"),
      row("Experience.flush_memory_store", "MemoryStores.flush MemoryStores.flush.resume")
    ]
  },
  {
    title: "Experience",
    rows: [
      row("Experience.fetch_info", "Universes.get"),
      row("Experience.update", "Universes.update", "`null` clears a field, where `False` did"),
      row("Experience.get_place", "Places.get", noObjects),
      row("Experience.publish_message", "Messaging.publish", "too large a message is refused before it is sent"),
      row("Experience.send_notification", "Users.sendNotification"),
      row(
        "Experience.restart_servers",
        "Servers.restartAll Servers.launchRestart",
        "`closeAllVersions: true` restarts all servers, which is theirs: without it those of the latest version go on; `launchRestart` can be followed"
      ),
      row("Experience.list_ban_logs", "UserRestrictions.listLogs"),
      row("Experience.list_user_restrictions", "UserRestrictions.list"),
      row("Experience.fetch_user_restriction", "UserRestrictions.get"),
      row(
        "Experience.ban_user",
        "UserRestrictions.ban",
        '`"30 days"` where theirs are seconds; with an idempotency key'
      ),
      row("Experience.unban_user", "UserRestrictions.unban"),
      row("Experience.generate_speech_asset", "Universes.generateSpeechAsset"),
      row("Experience.translate_text", "Universes.translateText"),
      row("Experience.list_secrets", "Secrets.list"),
      row("Experience.create_secret", "Secrets.create", "encrypted, as there; name the domain, which was `*` there"),
      row("Experience.update_secret", "Secrets.update"),
      row("Experience.delete_secret", "Secrets.delete"),
      row("Experience.fetch_secrets_public_key", "Secrets.getPublicKey", "asked for again when Roblox has another"),
      row("Secret.update", "Secrets.update"),
      row("Secret.delete", "Secrets.delete"),
      row("Experience.fetch_subscription", "Monetization.getSubscription"),
      row("Experience.list_developer_products", "Monetization.listDeveloperProducts"),
      row("Experience.fetch_developer_product", "Monetization.getDeveloperProduct"),
      row("Experience.create_developer_product", "Monetization.createDeveloperProduct"),
      row("Experience.update_developer_product", "Monetization.updateDeveloperProduct", onlyGiven),
      row("Experience.list_game_passes", "Monetization.listGamePasses"),
      row("Experience.fetch_game_pass", "Monetization.getGamePass"),
      row("Experience.create_game_pass", "Monetization.createGamePass"),
      row("Experience.update_game_pass", "Monetization.updateGamePass", onlyGiven),
      {
        theirs: "Experience.fetch_badge",
        outside: true,
        note: "needs no key: `https://badges.roblox.com/v1/badges/{id}` answers anybody"
      },
      row("Experience.create_badge", "Badges.create", "with `Experimental.accept`"),
      row(
        "Experience.update_badge",
        "Badges.update Badges.updateIcon",
        "two calls, and each fails for itself; with `Experimental.accept`"
      )
    ]
  },
  {
    title: "Place",
    rows: [
      row("Place.fetch_info", "Places.get"),
      row("Place.update", "Places.update"),
      row("Place.upload_place_file", "Places.publish Places.save", "RBXL or RBXLX is found from the file"),
      row("Place.get_asset", "Assets.get", noObjects),
      row("Place.fetch_asset", "Assets.get"),
      row("Place.list_user_restrictions", "UserRestrictions.list", "with a `placeId`"),
      row("Place.fetch_user_restriction", "UserRestrictions.get", "with a `placeId`"),
      row("Place.ban_user", "UserRestrictions.ban", "with a `placeId`"),
      row("Place.unban_user", "UserRestrictions.unban", "with a `placeId`")
    ]
  },
  {
    title: "Group",
    rows: [
      row("Group.fetch_info", "Groups.get"),
      row("Group.fetch_member", "Groups.findMembership", "an `Option`"),
      row("Group.update_member", "Groups.updateMembership Groups.assignRole Groups.unassignRole"),
      row("Group.fetch_role", "Groups.getRole"),
      row("Group.list_members", "Groups.listMemberships"),
      row("Group.list_roles", "Groups.listRoles"),
      row("Group.list_join_requests", "Groups.listJoinRequests"),
      row("Group.accept_join_request", "Groups.acceptJoinRequest"),
      row("Group.decline_join_request", "Groups.declineJoinRequest"),
      {
        theirs: "Group.fetch_shout",
        outside: true,
        note: "nothing reads a shout any more; `Groups.updateShout` sets it"
      },
      row("Group.list_audit_logs", "Groups.listAuditLog"),
      row("GroupMember.fetch_role", "Groups.getRole"),
      row("GroupMember.update", "Groups.updateMembership"),
      row("GroupJoinRequest.accept", "Groups.acceptJoinRequest"),
      row("GroupJoinRequest.decline", "Groups.declineJoinRequest")
    ]
  },
  {
    title: "User",
    rows: [
      row("User.fetch_info", "Users.get"),
      row(
        "User.generate_headshot",
        "Users.generateThumbnail Users.getThumbnail",
        '`shape: "SQUARE"` is theirs: ours is round unless given; `getThumbnail` waits'
      ),
      row("User.fetch_managing_groups", "Groups.getAllManageable"),
      row("User.list_groups", "Groups.listUserMemberships", "of several users at once, too"),
      row("User.list_inventory", "Users.listInventoryItems"),
      row("User.fetch_experience_followings", "Users.getAllFollowedUniverses"),
      row("User.fetch_experience_following_status", "Users.getUniverseFollowStatus"),
      row("User.follow_experience", "Users.followUniverse"),
      row("User.unfollow_experience", "Users.unfollowUniverse"),
      row("User.list_asset_quotas", "Assets.listQuotas")
    ]
  },
  {
    title: "OAuth2App, AccessToken",
    rows: [
      row(
        "OAuth2App.generate_code_verifier",
        "OAuthSession.signIn",
        "made and kept by the session, or one's own: `OAuthApp.begin({ verifier })`"
      ),
      row(
        "OAuth2App.generate_uri",
        "OAuthSession.signIn OAuthApp.begin",
        "with PKCE, and a state and a nonce, or those that are given"
      ),
      row("OAuth2App.from_access_token_string", "Credentials.oauth"),
      row(
        "OAuth2App.exchange_code",
        "OAuthApp.exchange OAuthApp.complete OAuthSession.complete",
        "`exchange` takes the code, `complete` the address that the user came back to; the identity's signature is verified"
      ),
      row(
        "OAuth2App.refresh_token",
        "OAuthApp.refresh OAuthSession.accessToken",
        "`refresh` takes the text that is stored; a session does it by itself, once for all who need it"
      ),
      row("OAuth2App.revoke_token", "OAuthApp.revoke"),
      row("PartialAccessToken.fetch_userinfo", "OAuthSession.identity OAuthApp.identity"),
      row("PartialAccessToken.fetch_resources", "OAuthSession.resources OAuthApp.resources"),
      row("PartialAccessToken.fetch_token_info", "OAuthApp.introspect"),
      row("PartialAccessToken.revoke", "OAuthSession.signOut"),
      row("AccessToken.revoke_refresh_token", "OAuthSession.signOut OAuthApp.revoke")
    ]
  },
  {
    title: "Webhook",
    rows: [
      row(
        "Webhook.process_notification",
        "Webhooks.handler Webhooks.verify Webhooks.parse Webhooks.verifyRelayed",
        "`verify(header, body)` and then `parse(body)` where a framework hands over both"
      ),
      row("Webhook.event", "Webhooks.handler", "an effect by event, and each notification once")
    ]
  },
  {
    title: "Names of version 1",
    rows: [
      row("DataStoreService.getDataStore", "DataStores.getEntry", noObjects),
      row("DataStoreService.listDataStores", "DataStores.list"),
      row("DataStore.get", "DataStores.getEntry"),
      row("DataStore.set", "DataStores.upsertEntry DataStoresV1.upsertEntry", "as `set_entry`"),
      row("DataStore.increment", "DataStores.incrementEntry", "keeps users and attributes"),
      row("DataStore.remove", "DataStores.deleteEntry"),
      row("DataStore.listKeys", "DataStores.listEntries"),
      row("DataStore.listVersions", "DataStores.listEntryRevisions DataStoresV1.listEntryVersions"),
      row("DataStore.getVersion", "DataStores.getEntry DataStoresV1.getEntryVersion"),
      row("Experience.get_data_store", "DataStores.getEntry", noObjects),
      row("MessagingService.publish", "Messaging.publish"),
      row("PlacePublishing.savePlace", "Places.save"),
      row("PlacePublishing.publishPlace", "Places.publish"),
      row("Experience.upload_place", "Places.save Places.publish")
    ]
  }
]

const oursOf = ({ notYet, ours = [], outside }: Row): string => {
  if (outside) return "not in Open Cloud"
  if (notYet !== undefined) return `not yet (\`${notYet}\`)`
  return ours.map((name) => `\`${name}\``).join(", ")
}

/** The tables, as Markdown. */
export const tables = (sections: ReadonlyArray<Section>): string =>
  sections
    .map(({ rows, title }) =>
      [
        `### ${title}`,
        "",
        "| rblx-open-cloud | here | |",
        "|---|---|---|",
        ...rows.map((one) => `| \`${one.theirs}\` | ${oursOf(one)} | ${one.note ?? ""} |`)
      ].join("\n")
    )
    .join("\n\n")
