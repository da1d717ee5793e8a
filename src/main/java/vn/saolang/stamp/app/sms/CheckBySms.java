package vn.saolang.stamp.app.sms;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.hidden.CheckHiddenCode;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.sms.SmsAnswer;
import vn.saolang.stamp.model.sms.SmsAnswer.Kind;
import vn.saolang.stamp.model.verdict.Answer;

/** Finds the code in a text message: the printed one of 20 characters, or the 12 under the scratch layer. */
@Component
class CheckBySms {

    private final StampCodes codes;
    private final CheckHiddenCode hidden;
    private final Verdicts verdicts;

    CheckBySms(StampCodes codes, CheckHiddenCode hidden, Verdicts verdicts) {
        this.codes = codes;
        this.hidden = hidden;
        this.verdicts = verdicts;
    }

    /** Judges the first code that the text, or the text without its first word, or its last word, is. */
    SmsAnswer check(String text, Scanning asked) {
        for (String part : parts(text.strip())) {
            if (codes.isWellFormed(part)) {
                return new SmsAnswer(Kind.TOLD, verdicts.judge(part, null, asked), null);
            }
            if (codes.hiddenTyped(part).isPresent()) {
                return byHidden(part, asked);
            }
        }
        return new SmsAnswer(Kind.UNREADABLE, null, null);
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(text);
        parts.add(text.replaceFirst("^\\S+\\s+", ""));
        parts.add(text.replaceFirst("^.*\\s", ""));
        return parts;
    }

    private SmsAnswer byHidden(String typed, Scanning asked) {
        if (hidden.isLockedOut(asked)) {
            return new SmsAnswer(Kind.LOCKED, null, null);
        }
        StampSerial serial = hidden.byHiddenCode(typed, asked).orElse(null);
        if (serial == null) {
            return new SmsAnswer(Kind.NO_SUCH_HIDDEN, null, null);
        }
        // the verdict first: this check must not speak against itself
        Answer answer = verdicts.judge(codes.write(serial), null, asked);
        HiddenAnswer told = hidden.check(serial, typed, asked);
        return new SmsAnswer(Kind.TOLD, answer, told);
    }
}
