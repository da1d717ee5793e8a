package vn.saolang.stamp.web.sms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.sms.GsmText;
import vn.saolang.stamp.model.sms.SmsAnswer;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.model.verdict.StarToday;

/** An answer in one text message: the verdict, the check, the star today, and the product as far as there is room. */
@Component
class SmsWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    SmsWords(MessageSource messages) {
        this.messages = messages;
    }

    /** English for a text that begins with the word EN, otherwise Vietnamese. */
    static Locale languageOf(String text) {
        return text.strip().regionMatches(true, 0, "en ", 0, 3) ? Locale.ENGLISH : Locale.of("vi");
    }

    /** At most 160 characters. */
    String of(SmsAnswer sms, Locale locale) {
        Answer answer = sms.answer();
        List<String> sentences = new ArrayList<>();
        if (answer == null) {
            sentences.add(text(locale, sms.kind().name()));
        } else {
            sentences.add(text(locale, answer.verdict().name()));
            if (sms.hidden() != null) {
                sentences.add(hidden(sms.hidden(), locale));
            }
            Known known = answer.known();
            if (known != null) {
                sentences.add(star(known.star(), locale));
                sentences.add(known.item().name());
            }
        }
        return GsmText.of(sentences);
    }

    private String hidden(HiddenAnswer hidden, Locale locale) {
        Instant first = hidden.firstAt();
        return first == null
                ? text(locale, "hidden." + hidden.kind())
                : text(locale, "hidden." + hidden.kind(), DAY.format(VietnamTime.dateOf(first)));
    }

    private String star(StarToday star, Locale locale) {
        if (star.holds()) {
            return dated(locale, "star", star.validUntil(), star.stars());
        }
        return star.endedOn() == null
                ? text(locale, "star.none")
                : dated(locale, "star." + star.state(), star.endedOn(), star.stars());
    }

    private String dated(Locale locale, String key, @Nullable LocalDate day, int stars) {
        return day == null ? text(locale, key + ".undated", stars) : text(locale, key, stars, DAY.format(day));
    }

    private String text(Locale locale, String key, Object... facts) {
        return messages.getMessage("stamp.sms." + key, facts, locale);
    }
}
