// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Ads.listAdvertisableUniverses": "The universes that can be advertised, all of them.",
  "Ads.listBillingAccounts": "The accounts that pay, of the credential's user.",
  "Ads.getBillingAccount": "An account.",
  "Ads.getCampaignOptions": "What a campaign can have.",
  "Ads.listCampaigns": "Campaigns.",
  "Ads.createCampaign": "Creates a campaign, which spends money, up to its budget, once it has been reviewed.",
  "Ads.getCampaign": "A campaign.",
  "Ads.updateCampaign": "Changes the fields of a campaign that are given.",
  "Ads.batchGetCampaignStatus": "Where campaigns stand, any number of them, in requests of 100.",
  "Ads.listCreatives": "The pictures of the account, to use again."
}
