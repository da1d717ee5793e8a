package vn.saolang.stamp.model.ledger;

import java.time.Instant;
import java.util.UUID;
import vn.saolang.stamp.StampSerial;

/**
 * A package that a shop marked as sold.
 *
 * @param place name of the shop, at most 200 characters
 * @param by account
 */
public record SoldMark(StampSerial serial, Instant at, String place, UUID by) {}
