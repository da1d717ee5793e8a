package vn.saolang.stamp.model.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/**
 * What is known of a stamp.
 *
 * @param code the 20 characters as printed
 * @param orderNo number of its roll
 * @param position in its roll, from 1
 * @param state as it counts today: void for one that was on no package when the star ended, also before the ledger says so
 * @param cause why it is void; null otherwise
 * @param lot null while it is on no lot
 * @param recall null when no open recall reaches the lot
 * @param before what was seen of it before this scan; null when nobody scanned it yet
 * @param soldAt when a shop marked it as sold; null when none did
 * @param checkedAt when its hidden code was right for the first time; null when it never was
 */
public record Known(
        StampSerial serial,
        String code,
        int orderNo,
        int position,
        StampState state,
        @Nullable VoidCause cause,
        PackageSize item,
        String entityName,
        StarToday star,
        @Nullable PackedLot lot,
        @Nullable CalledBack recall,
        @Nullable Trace before,
        @Nullable Instant soldAt,
        @Nullable Instant checkedAt) {}
