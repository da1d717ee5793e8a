package vn.saolang.evaluation.app.minutes;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.hall.AttendanceMeans;
import vn.saolang.kernel.VietnamTime;

/** How minutes say times and kinds. Their text is Vietnamese whatever the reader's language. */
final class MinutesWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern(
                    "HH 'giờ' mm 'phút, ngày' dd/MM/yyyy", Locale.ROOT)
            .withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(VietnamTime.ZONE);

    private MinutesWords() {}

    /** "08 giờ 05 phút, ngày 01/09/2026"; null when there is none. */
    static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : LONG.format(at);
    }

    /** "08:05". */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    static String means(AttendanceMeans means) {
        return switch (means) {
            case TABLE -> "ghi tại bàn thư ký";
            case CODE -> "mã trên màn hình";
            case CARD -> "mã trên thẻ";
        };
    }

    static String kind(ConflictKind kind) {
        return switch (kind) {
            case KIN -> "quan hệ gia đình";
            case EMPLOYMENT -> "làm việc cho chủ thể";
            case OWNERSHIP -> "có vốn góp hoặc sở hữu";
            case CONSULTANCY -> "tư vấn, lập hồ sơ";
            case TRAINING -> "tập huấn cho chủ thể";
            case TRADE -> "mua bán với chủ thể";
            case OTHER -> "lý do khác";
        };
    }
}
