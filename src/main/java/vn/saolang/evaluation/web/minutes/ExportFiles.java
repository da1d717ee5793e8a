package vn.saolang.evaluation.web.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.minutes.ExportTable;
import vn.saolang.kernel.VietnamTime;

/** Writes tables as a workbook and as CSV: numbers are numbers, text is never a formula. */
final class ExportFiles {

    private static final int WIDTH = 18;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(VietnamTime.ZONE);

    private ExportFiles() {}

    /** "2026-09-01T08:00:00+07:00". */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** How a table or column is called in the reader's language. */
    interface Names {
        /** @param kind "table" or "column" */
        String of(String kind, String name);
    }

    /** A sheet a table; heads in the reader's language. */
    static byte[] xlsx(List<ExportTable> tables, Names names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Sao Lang", "1.0");
        tables.forEach(table -> write(workbook.newWorksheet(names.of("table", table.name())), table, names));
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, ExportTable table, Names names) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, names.of("column", table.columns().get(column)));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int line = 1;
        for (List<@Nullable Object> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, line, column, row.get(column));
            }
            line++;
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(line, column, number);
            case Boolean truth -> sheet.value(line, column, truth);
            case Instant at -> {
                sheet.value(line, column, at.atZone(VietnamTime.ZONE).toLocalDateTime());
                sheet.style(line, column).format("dd/MM/yyyy HH:mm:ss").set();
            }
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd/MM/yyyy").set();
            }
            default -> sheet.value(line, column, value.toString());
        }
    }

    /** UTF-8 with the mark spreadsheet programs look for; text they would take for a formula gets an apostrophe. */
    static byte[] csv(ExportTable table) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(ExportFiles::written).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Instant at -> moment(at);
            case String words when words.matches("(?s)[=+@\\-\\t\\r].*") -> "'" + words;
            default -> value.toString();
        };
    }
}
