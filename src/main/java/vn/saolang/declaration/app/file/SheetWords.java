package vn.saolang.declaration.app.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.SheetRow;
import vn.saolang.kernel.SearchText;

/** The words of the spreadsheet: headings and choices in either language. */
@Component
public class SheetWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Names of all columns, in order. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(SheetRow.PRODUCT, SheetRow.NAME, SheetRow.PERIOD));
        Arrays.stream(FigureField.values()).map(FigureField::field).forEach(columns::add);
        return columns;
    }

    /** Message key of a column's heading. */
    public static String key(String column) {
        return FigureField.named(column).map(FigureField::key).orElse("declaration.column." + column);
    }

    public String text(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }

    /** Names of columns by their folded heading. */
    Map<String, String> headings() {
        Map<String, String> known = new HashMap<>();
        for (String column : columns()) {
            LANGUAGES.forEach(language -> known.put(SearchText.fold(text(key(column), language)), column));
        }
        return known;
    }

    /** Choices written in words as their codes, separated by semicolons; words nobody knows stay as they are. */
    String codes(FigureField field, String written) {
        Map<String, String> known = new HashMap<>();
        if (field == FigureField.MARKETS) {
            Arrays.stream(Market.values()).forEach(one -> add(known, one.name(), one.key()));
        } else {
            Arrays.stream(Channel.values()).forEach(one -> add(known, one.name(), one.key()));
        }
        return Arrays.stream(written.split("[;\\n]"))
                .map(String::strip)
                .map(word -> known.getOrDefault(SearchText.fold(word), word.replace(',', ' ')))
                .collect(Collectors.joining(";"));
    }

    private void add(Map<String, String> known, String code, String key) {
        LANGUAGES.forEach(language -> known.put(SearchText.fold(text(key, language)), code));
    }

    /** Codes in words, as {@link #codes} takes them again. */
    public String words(FigureField field, String codes, Locale language) {
        String kind = field == FigureField.MARKETS ? "market." : "channel.";
        return Arrays.stream(codes.split(";"))
                .filter(code -> !code.isEmpty())
                .map(code -> text("declaration." + kind + code, language))
                .collect(Collectors.joining("; "));
    }
}
