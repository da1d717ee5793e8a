package vn.saolang.stamp.web.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.model.verdict.NotKnown;
import vn.saolang.stamp.model.verdict.StarToday;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/** An answer as docs/api.md tells it: nothing of the roll, its neighbours or who scanned it. */
record VerdictJson(
        ScanVerdict verdict,
        String words,
        @Nullable NotKnown why,
        List<Reason> reasons,
        @Nullable Stamp stamp,
        @Nullable Product product,
        @Nullable Star star,
        @Nullable Lot lot,
        @Nullable Recall recall,
        @Nullable Links links) {

    record Reason(SuspicionRule rule, String words, Map<String, String> facts) {}

    /** @param scans before this one */
    record Stamp(
            String code,
            StampState state,
            @Nullable VoidCause voidCause,
            int scans,
            @Nullable Instant firstScannedAt,
            @Nullable Instant soldAt,
            @Nullable Instant hiddenCodeCheckedAt) {}

    record Product(String name, @Nullable String gtin, String code, String producer) {}

    record Star(
            int stars,
            CertificateState state,
            boolean holds,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {}

    record Lot(String code, LocalDate madeOn, @Nullable LocalDate expiresOn) {}

    record Recall(String reason, String finding, String advice, Instant since) {}

    record Links(
            String page,
            @Nullable String register,
            @Nullable String story) {}

    static VerdictJson of(Answer answer, VerdictWords words, Locale locale, String base) {
        Known known = answer.known();
        return new VerdictJson(
                answer.verdict(),
                words.of(answer, locale),
                answer.why(),
                answer.reasons().stream().map(one -> reason(one, words, locale)).toList(),
                known == null ? null : stamp(known),
                known == null ? null : product(known.item(), known.entityName()),
                known == null ? null : star(known.star()),
                known == null ? null : lot(known.lot()),
                known == null ? null : recall(known.recall()),
                known == null ? null : links(known, base));
    }

    private static Reason reason(Suspected one, VerdictWords words, Locale locale) {
        return new Reason(one.rule(), words.of(one.rule(), locale), one.facts());
    }

    private static Stamp stamp(Known known) {
        return new Stamp(
                known.code(),
                known.state(),
                known.cause(),
                known.before() == null ? 0 : known.before().seen(),
                known.before() == null ? null : known.before().firstAt(),
                known.soldAt(),
                known.checkedAt());
    }

    private static Product product(PackageSize item, String producer) {
        return new Product(item.name(), item.gtin(), item.code(), producer);
    }

    private static Star star(StarToday star) {
        return new Star(star.stars(), star.state(), star.holds(), star.validUntil(), star.endedOn(), star.reason());
    }

    private static @Nullable Lot lot(@Nullable PackedLot lot) {
        return lot == null ? null : new Lot(lot.code(), lot.madeOn(), lot.expiresOn());
    }

    private static @Nullable Recall recall(@Nullable CalledBack recall) {
        return recall == null ? null : new Recall(recall.reason(), recall.finding(), recall.advice(), recall.since());
    }

    private static Links links(Known known, String base) {
        String register = known.star().registerCode();
        PackedLot lot = known.lot();
        return new Links(
                base + "/s/" + known.code(),
                register.isEmpty() ? null : base + "/register/" + register,
                lot == null || !lot.story() ? null : base + "/trace/" + lot.id());
    }
}
