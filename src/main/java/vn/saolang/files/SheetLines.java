package vn.saolang.files;

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
import vn.saolang.kernel.Refusal;

/** The lines of an XLSX file's first sheet with their gaps, read as a stream so that a large file costs little memory. */
public final class SheetLines {

    /** Texts of a workbook are held in memory while it is read. */
    private static final long MOST_TEXT = 40L * 1024 * 1024;

    private SheetLines() {}

    /**
     * Reads a file that was inspected before; days come as dd/MM/yyyy, months as MM/yyyy, numbers as they are.
     *
     * @param name of the file, for refusals
     * @param mostRows lines below the first that are taken
     * @param mostColumns columns that are looked at; those behind them are left out
     * @throws FileRejected with files.DAMAGED, SHEET_EMPTY, SHEET_TOO_LARGE or TOO_MANY_ROWS
     */
    public static List<List<String>> read(Path file, String name, int mostRows, int mostColumns) {
        try {
            requireLittleText(file, name);
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return lines(workbook, name, new Lines(mostRows, mostColumns));
            }
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException _) {
            throw new FileRejected(Refusal.whole("files.DAMAGED", name));
        }
    }

    private static List<List<String>> lines(OPCPackage workbook, String name, Lines lines)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(workbook);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new FileRejected(Refusal.whole("files.SHEET_EMPTY", name));
        }
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), lines, new PlainCells(), false));
        try (InputStream sheet = sheets.next()) {
            parser.parse(new InputSource(sheet));
        }
        return lines.all;
    }

    private static void requireLittleText(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith("sharedStrings.xml")
                        || entry.getName().endsWith("styles.xml")) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        if (part.skip(MOST_TEXT) >= MOST_TEXT) {
                            throw new FileRejected(Refusal.whole("files.SHEET_TOO_LARGE", name));
                        }
                    }
                }
            }
        }
    }

    /** Collects rows with their gaps. */
    private static final class Lines implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> all = new ArrayList<>();
        private final int mostRows;
        private final int mostColumns;
        private List<String> line = new ArrayList<>();

        Lines(int mostRows, int mostColumns) {
            this.mostRows = mostRows;
            this.mostColumns = mostColumns;
        }

        @Override
        public void startRow(int row) {
            if (row > mostRows) {
                throw new FileRejected(Refusal.whole("files.TOO_MANY_ROWS", Integer.toString(mostRows)));
            }
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
            if (column < mostColumns) {
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
