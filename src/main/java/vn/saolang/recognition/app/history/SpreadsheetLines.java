package vn.saolang.recognition.app.history;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The lines of an XLSX file's first sheet, read as a stream so that a large file costs no memory. */
final class SpreadsheetLines {

    static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 10_000;

    /** Texts of a workbook are held in memory while it is read. */
    private static final long MOST_TEXT = 40L * 1024 * 1024;

    private SpreadsheetLines() {}

    static List<List<String>> read(Path file, String name) {
        try {
            requireLittleText(file);
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return lines(workbook, name);
            }
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException _) {
            throw ReadPastFile.refused("recognition.PAST_FILE_DAMAGED", name);
        }
    }

    private static List<List<String>> lines(OPCPackage workbook, String name)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(workbook);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw ReadPastFile.refused("recognition.PAST_FILE_EMPTY", name);
        }
        Lines lines = new Lines();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), lines, new PlainCells(), false));
        try (InputStream sheet = sheets.next()) {
            parser.parse(new InputSource(sheet));
        }
        return lines.all;
    }

    private static void requireLittleText(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith("sharedStrings.xml")
                        || entry.getName().endsWith("styles.xml")) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        if (part.skip(MOST_TEXT) >= MOST_TEXT) {
                            throw ReadPastFile.refused("recognition.PAST_FILE_LARGE", "5");
                        }
                    }
                }
            }
        }
    }

    static void requireFew(int lines) {
        if (lines > MOST_ROWS) {
            throw ReadPastFile.refused("recognition.PAST_TOO_MANY_ROWS", Integer.toString(MOST_ROWS));
        }
    }

    /** Collects rows with their gaps. */
    private static final class Lines implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> all = new ArrayList<>();
        private List<String> line = new ArrayList<>();

        @Override
        public void startRow(int row) {
            requireFew(row);
            while (all.size() < row) {
                all.add(List.of());
            }
            line = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            all.add(List.copyOf(line));
        }

        @Override
        public void cell(String reference, String value, @Nullable XSSFComment comment) {
            int column = new CellReference(reference).getCol();
            if (column < MOST_COLUMNS) {
                while (line.size() < column) {
                    line.add("");
                }
                line.add(value);
            }
        }
    }

    /** Days as dd/MM/yyyy, months as MM/yyyy where the cell shows no day; numbers as they are. */
    private static final class PlainCells extends DataFormatter {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            return formatRawCellContents(value, formatIndex, formatString, false);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String formatString, boolean use1904Windowing) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                boolean withDay =
                        formatString.toLowerCase(java.util.Locale.ROOT).contains("d");
                return (withDay ? DAY : MONTH).format(DateUtil.getLocalDateTime(value, use1904Windowing));
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
