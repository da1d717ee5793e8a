package vn.saolang.recognition.app.history;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file: UTF-8, with commas, semicolons or tabs, as spreadsheet programs write it. */
final class CsvLines {

    private static final char MARK = '\uFEFF';

    private CsvLines() {}

    static List<List<String>> read(byte[] bytes, String name) {
        String text = decoded(bytes, name);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                SpreadsheetLines.requireFew(lines.size());
                lines.add(line.stream()
                        .limit(SpreadsheetLines.MOST_COLUMNS)
                        .map(CsvLines::plain)
                        .toList());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            throw ReadPastFile.refused("recognition.PAST_FILE_DAMAGED", name);
        }
        return lines;
    }

    private static String decoded(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw ReadPastFile.refused("recognition.PAST_FILE_DAMAGED", name);
            }
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw ReadPastFile.refused("recognition.PAST_FILE_NOT_UTF8", name);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(one -> one == wanted).count();
    }

    /** Without the apostrophe our own export puts before what a spreadsheet program would take for a formula. */
    private static String plain(String cell) {
        return cell.matches("(?s)'[=+@\\-].*") ? cell.substring(1) : cell;
    }
}
