package vn.saolang.kernel.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;

/** What templates say: texts in the reader's language, dates and numbers as Viet Nam writes them. */
public final class Ui {

    private static final ThreadLocal<PageContext> CURRENT = new ThreadLocal<>();
    private static final Pattern CITATION =
            Pattern.compile("^(\\d+)/(\\d+)(?:/QĐ-TTg)?,? Điều (\\d{1,2}(?:\\.\\d{1,2}(?:[a-zđ](?![\\p{L}\\d]))?)?)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Ui() {}

    static void with(PageContext context, Runnable rendering) {
        CURRENT.set(context);
        try {
            rendering.run();
        } finally {
            CURRENT.remove();
        }
    }

    public static PageContext context() {
        PageContext context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("Templates are rendered through PageRenderer only");
        }
        return context;
    }

    /** The text of a message key; arguments are already text. A key without a text is a bug and fails. */
    public static String t(String key, Object... args) {
        PageContext context = context();
        return context.messages().getMessage(key, asText(args), context.locale());
    }

    public static String t(String key, List<String> args) {
        return t(key, args.toArray());
    }

    /** The text, or the given fallback where there is none (for data that may name an unknown code). */
    public static String tOr(String key, String fallback) {
        try {
            return t(key);
        } catch (NoSuchMessageException _) {
            return fallback;
        }
    }

    private static Object[] asText(Object... args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = switch (args[i]) {
                case LocalDate day -> date(day);
                case BigDecimal number -> number(number);
                case Integer number -> number(BigDecimal.valueOf(number));
                case Long number -> number(BigDecimal.valueOf(number));
                case Object other -> other.toString();
            };
        }
        return texts;
    }

    /** dd/MM/yyyy, or a dash for none. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** HH:mm dd/MM/yyyy in Viet Nam. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant.atZone(VietnamTime.ZONE));
    }

    /** 1.234,5 (Vietnamese) or 1,234.5 (English), as many decimals as needed up to three. */
    public static String number(@Nullable BigDecimal value) {
        return value == null ? "–" : formatted(value, "#,##0.###");
    }

    /** A total with exactly two decimals, as results are published. */
    public static String points(@Nullable BigDecimal value) {
        return value == null ? "–" : formatted(value, "#,##0.00");
    }

    private static String formatted(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(
                pattern, DecimalFormatSymbols.getInstance(context().locale()));
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(value);
    }

    public static String asset(String name) {
        return context().assets().url(name);
    }

    public static Actor actor() {
        return context().actor();
    }

    public static String lang() {
        return context().locale().getLanguage();
    }

    public static boolean english() {
        return context().locale().equals(Locale.ENGLISH);
    }

    public static LocalDate today() {
        return context().today();
    }

    /** Days from today to the day; negative when it has passed. */
    public static long daysLeft(LocalDate due) {
        return ChronoUnit.DAYS.between(today(), due);
    }

    /** Refusals in the reader's words; an argument that is a message key is said as its text. */
    public static List<Problem> problems(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new Problem(refusal.field(), said(refusal), refusal.clause()))
                .toList();
    }

    private static String said(Refusal refusal) {
        Object[] args = refusal.args().stream()
                .map(arg -> arg.matches("[a-z]+(\\.[A-Za-z0-9-]+)+") ? tOr(arg, arg) : arg)
                .toArray();
        return t(refusal.messageKey(), args);
    }

    /** Where the wording of a cited clause stands: "26/2026 Điều 7.6a" at /law/26-2026#7.6a; null for other citations. */
    public static @Nullable String clauseUrl(String clause) {
        Matcher cited = CITATION.matcher(clause);
        return cited.find() ? "/law/" + cited.group(1) + "-" + cited.group(2) + "#" + cited.group(3) : null;
    }

    /** The text beside a field, or null when nothing is wrong with it. */
    public static @Nullable String errorOf(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** The address of this page in another language. */
    public static String inLanguage(String language) {
        PageContext context = context();
        String query = context.query().replaceAll("(^|&)lang=[a-z]*", "");
        return context.path() + "?" + (query.isEmpty() ? "" : query.replaceFirst("^&", "") + "&") + "lang=" + language;
    }
}
