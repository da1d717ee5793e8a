package vn.saolang.traceability.goods;

import java.time.Instant;
import java.util.UUID;
import vn.saolang.traceability.LotId;

/**
 * A lot that an open recall reaches, by itself or by what it was made of.
 *
 * @param reason code of {@code RecallReason}: TEST_FAILED, CONTAMINATED, SPOILT, EXPIRED, LABEL, OTHER
 * @param finding what was found
 * @param advice what buyers shall do
 */
public record CalledBack(LotId lot, UUID recall, String reason, String finding, String advice, Instant since) {}
