package vn.saolang.traceability.web.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.Line;

/** What papers and files say of lots: always in Vietnamese. */
@Component
public class LotWords {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final MessageSource messages;

    LotWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The Vietnamese text of a key. */
    public String said(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }

    /** "120 kg". */
    public String quantity(@Nullable BigDecimal quantity, String unit) {
        return quantity == null ? "" : PaperWords.points(quantity) + " " + said("traceability.file.unit." + unit);
    }

    /** "08:15 05/06/2026" in Viet Nam. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(VietnamTime.ZONE));
    }

    /** Each lot an entry touches, one a line. */
    public String lots(FileEntry entry) {
        return entry.lots().stream().map(this::lot).collect(Collectors.joining("\n"));
    }

    private String lot(Line line) {
        return said("traceability.file.role." + line.role()) + ": " + line.itemName() + " (" + line.code() + ")" + ", "
                + quantity(line.quantity(), line.unit());
    }

    /** A cell of a CSV file: quoted; what a spreadsheet would take for a formula gets an apostrophe. */
    public static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
