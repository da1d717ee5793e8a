package vn.saolang.stamp.web.verdict;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.StarToday;

/** A verdict in one sentence, Vietnamese or English. */
@Component
class VerdictWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;
    /** Texts without numbers in them, put together once: key and language to text. */
    private final Map<List<Object>, String> plain = new ConcurrentHashMap<>();

    VerdictWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Vietnamese, unless English is what the reader likes best. */
    static Locale languageOf(@Nullable String acceptLanguage) {
        return acceptLanguage != null && acceptLanguage.regionMatches(true, 0, "en", 0, 2)
                ? Locale.ENGLISH
                : VIETNAMESE;
    }

    /** What the answer means, the day a star ended included. */
    String of(Answer answer, Locale locale) {
        if (answer.verdict() == ScanVerdict.KNOWN_STAR_ENDED && answer.known() != null) {
            return starEnded(answer.known().star(), locale);
        }
        return answer.why() == null ? plain(answer.verdict(), locale) : plain(answer.why(), locale);
    }

    String of(SuspicionRule rule, Locale locale) {
        return plain(rule, locale);
    }

    private String starEnded(StarToday star, Locale locale) {
        return star.endedOn() == null
                ? plain(ScanVerdict.KNOWN_STAR_ENDED, locale)
                : messages.getMessage(
                        "stamp.verdict.ended." + star.state(), new Object[] {DAY.format(star.endedOn())}, locale);
    }

    private String plain(Enum<?> what, Locale locale) {
        return plain.computeIfAbsent(
                List.of(what, locale), _ -> messages.getMessage("stamp.verdict." + what.name(), null, locale));
    }
}
