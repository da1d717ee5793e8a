package vn.saolang.stamp.web.scan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.scan.ScanStory;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.model.verdict.NotKnown;
import vn.saolang.stamp.model.verdict.StarToday;

/**
 * The page that the code on a package opens: the verdict in plain words first, then what is known of the package.
 *
 * @param typed the number as the address has it
 * @param item GTIN or internal code of the address; empty when it names none
 * @param tried the hidden code that was typed; null when none was
 * @param inspector whether the reader inspects this producer, and finds more behind a link
 */
public record ScanPage(
        String typed,
        String item,
        Answer answer,
        ScanStory more,
        @Nullable HiddenTry tried,
        boolean inspector) implements Page {

    /** The first heading is the verdict. */
    @Override
    public String titleKey() {
        return "stamp.scan.title." + kind();
    }

    @Override
    public List<String> titleArgs() {
        LocalDate ended = star().endedOn();
        return ended == null ? List.of() : List.of(Ui.date(ended));
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** The verdict, and how the star ended where that is the verdict. */
    private String kind() {
        StarToday star = star();
        if (answer.verdict() != ScanVerdict.KNOWN_STAR_ENDED) {
            return answer.verdict().name();
        }
        return star.endedOn() == null ? "ENDED" : "ENDED_" + ending(star.state());
    }

    private static String ending(CertificateState state) {
        return state == CertificateState.WITHDRAWN || state == CertificateState.ANNULLED ? state.name() : "EXPIRED";
    }

    /** What the verdict means and what to do, as a message key. */
    public String meaningKey() {
        Known known = answer.known();
        NotKnown why = answer.why();
        VoidCause cause = known == null ? null : known.cause();
        return switch (answer.verdict()) {
            case NOT_IN_SYSTEM -> "stamp.scan.not-known." + (why == null ? NotKnown.UNKNOWN : why);
            case VOID -> "stamp.scan.void." + (cause == null ? VoidCause.OTHER : cause);
            case KNOWN_ACTIVE -> "stamp.scan.meaning.KNOWN_ACTIVE" + (more.hidden() ? ".hidden" : "");
            case KNOWN_SUSPICIOUS, KNOWN_STAR_ENDED, RECALLED -> "stamp.scan.meaning." + answer.verdict();
        };
    }

    /** Colour of the verdict: calm, careful or stop. */
    public String tone() {
        return switch (answer.verdict()) {
            case KNOWN_ACTIVE -> "scan-calm";
            case KNOWN_SUSPICIOUS -> "scan-careful";
            case KNOWN_STAR_ENDED -> ending(star().state()).equals("EXPIRED") ? "scan-careful" : "scan-stop";
            case NOT_IN_SYSTEM, RECALLED, VOID -> "scan-stop";
        };
    }

    private StarToday star() {
        Known known = answer.known();
        return known == null ? StarToday.NONE : known.star();
    }

    /** What the star is today, as a message key; its arguments are stars and day. */
    public String starKey() {
        StarToday star = star();
        if (star.stars() == 0) {
            return "stamp.scan.star.NONE";
        }
        LocalDate day = starDay();
        return "stamp.scan.star." + star.state() + (day == null ? ".undated" : "");
    }

    /** The day that belongs to the star's state: its last one, or the one it ended. */
    public @Nullable LocalDate starDay() {
        StarToday star = star();
        return star.holds() ? star.validUntil() : star.endedOn();
    }

    /** Whether reporting is what the reader should do next. */
    public boolean reportFirst() {
        return answer.verdict() == ScanVerdict.NOT_IN_SYSTEM
                || answer.verdict() == ScanVerdict.KNOWN_SUSPICIOUS
                || answer.verdict() == ScanVerdict.VOID;
    }

    /** What the hidden code told; null when none was compared. */
    public @Nullable HiddenAnswer checked() {
        return tried == null ? null : tried.answer();
    }

    /** Whether the form of the hidden code is shown: first, and again after a wrong one. */
    public boolean asksHidden() {
        HiddenAnswer told = checked();
        return more.hidden() && (told == null || told.kind() == HiddenAnswer.Kind.WRONG);
    }

    /** Whether a mistyped number is likely, and typing it again is worth the while. */
    public boolean maybeMistyped() {
        return answer.why() == NotKnown.MALFORMED || answer.why() == NotKnown.SIGNATURE;
    }

    /** The number in groups of four, as people read it out. */
    public String grouped() {
        Known known = answer.known();
        String code = known == null ? typed : known.code();
        return code.length() == 20 ? code.replaceAll("(.{4})(?=.)", "$1 ") : code;
    }

    public List<String> reasons() {
        return answer.reasons().stream().map(ReasonWords::of).toList();
    }

    /** Address of this page's further acts. */
    public String path() {
        Known known = answer.known();
        return "/s/" + (known == null ? UriUtils.encodePathSegment(typed, "UTF-8") : known.code());
    }

    /** Lets the further acts know of which product the address spoke. */
    public String query() {
        return item.isEmpty() ? "" : "?i=" + UriUtils.encodeQueryParam(item, "UTF-8");
    }

    /** Last day for use, when it has passed. */
    public @Nullable LocalDate pastUse() {
        Known known = answer.known();
        LocalDate last =
                known == null || known.lot() == null ? null : known.lot().expiresOn();
        return last != null && last.isBefore(Ui.today()) ? last : null;
    }
}
