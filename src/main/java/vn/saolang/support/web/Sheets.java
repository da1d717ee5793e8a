package vn.saolang.support.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Lists as files that spreadsheet programs open. */
public final class Sheets {

    private Sheets() {}

    /**
     * A CSV file.
     *
     * @param rows head row first
     */
    public static ResponseEntity<byte[]> csv(String name, List<List<Object>> rows) {
        // the mark tells spreadsheet programs that the file is UTF-8
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<Object> row : rows) {
            text.append(row.stream().map(Sheets::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return file(name, "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Quoted, and never a formula: a leading =, +, - or @ gets an apostrophe. */
    private static String quoted(Object cell) {
        String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
        String safe = text.matches("(?s)[=+@\\-\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** An XLSX file; numbers stay numbers. */
    public static ResponseEntity<byte[]> xlsx(String name, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Sao Lang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("OCOP");
            for (int line = 0; line < rows.size(); line++) {
                write(sheet, line, rows.get(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.toByteArray());
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, row.get(column).toString());
            }
        }
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(body);
    }
}
