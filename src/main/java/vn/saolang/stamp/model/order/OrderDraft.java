package vn.saolang.stamp.model.order;

import vn.saolang.traceability.ItemId;

/**
 * What somebody orders, not yet checked.
 *
 * @param year against whose quota
 * @param hidden with a hidden code under a scratch layer
 * @param outliveAccepted the orderer was warned that the stock may outlive the certificate, and orders it all the same
 */
public record OrderDraft(ItemId item, int year, int quantity, boolean hidden, boolean outliveAccepted) {}
