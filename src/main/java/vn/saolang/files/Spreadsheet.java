package vn.saolang.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;

/** The cells of an XLSX file as text, sheet by sheet; read as a stream and within limits, so that no file costs much memory. */
public final class Spreadsheet {

    private static final long MOST_INFLATED = 32L * 1024 * 1024;
    private static final int MOST_CELLS = 100_000;

    private Spreadsheet() {}

    /**
     * One cell that holds something.
     *
     * @param text composed and trimmed; a number without useless zeros, whatever format shows it
     * @param formula whether the cell computes what it shows
     * @param number whether the cell holds a number, not text that looks like one
     */
    public record Cell(String text, boolean formula, boolean number) {}

    /** A sheet with its cells by address, {@code B5}; empty cells are left out. */
    public record Sheet(String name, Map<String, Cell> cells) {

        /** The text at an address, empty where there is none. */
        public String text(String address) {
            Cell cell = cells.get(address);
            return cell == null ? "" : cell.text();
        }
    }

    /**
     * Reads a file that was inspected before.
     *
     * @param name of the file, for refusals
     * @throws FileRejected when it cannot be read or holds more than 32 MB of text or 100,000 cells
     */
    public static List<Sheet> read(Path file, String name) {
        try {
            requireLittle(file, name);
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return sheets(workbook, name);
            }
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | NumberFormatException
                | OpenXML4JRuntimeException _) {
            throw new FileRejected(Refusal.whole("files.DAMAGED", name));
        }
    }

    private static void requireLittle(Path file, String name) throws IOException {
        long left = MOST_INFLATED;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    left -= part.skip(left + 1);
                }
                if (left < 0) {
                    throw new FileRejected(Refusal.whole("files.ZIP_BOMB", name));
                }
            }
        }
    }

    private static List<Sheet> sheets(OPCPackage workbook, String name)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
        List<Sheet> sheets = new ArrayList<>();
        int left = MOST_CELLS;
        XSSFReader.SheetIterator each = reader.getSheetIterator();
        while (each.hasNext()) {
            try (InputStream sheet = each.next()) {
                Cells cells = new Cells(left, name);
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new FormulaAware(reader, texts, cells));
                parser.parse(new InputSource(sheet));
                left -= cells.all.size();
                sheets.add(new Sheet(each.getSheetName(), Map.copyOf(cells.marked())));
            }
        }
        return sheets;
    }

    /** Notes which cells compute their value. */
    private static final class FormulaAware extends XSSFSheetXMLHandler {

        private final Cells cells;
        private String at = "";

        FormulaAware(XSSFReader reader, ReadOnlySharedStringsTable texts, Cells cells)
                throws IOException, OpenXML4JException {
            super(reader.getStylesTable(), texts, cells, new PlainNumbers(), false);
            this.cells = cells;
        }

        @Override
        public void startElement(String uri, String localName, String qName, @Nullable Attributes attributes)
                throws SAXException {
            if ("c".equals(localName) && attributes != null && attributes.getValue("r") != null) {
                at = attributes.getValue("r");
                if (attributes.getValue("t") == null || "n".equals(attributes.getValue("t"))) {
                    cells.numbers.add(at);
                }
            } else if ("f".equals(localName)) {
                cells.formulas.add(at);
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Map<String, String> all = new LinkedHashMap<>();
        private final Set<String> formulas = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();
        private final int most;
        private final String name;

        Cells(int most, String name) {
            this.most = most;
            this.name = name;
        }

        @Override
        public void startRow(int row) {
            // only cells count
        }

        @Override
        public void endRow(int row) {
            // only cells count
        }

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            String text = value == null ? "" : SearchText.clean(value);
            if (!text.isEmpty()) {
                all.put(reference, text);
                if (all.size() > most) {
                    throw new FileRejected(Refusal.whole("files.ZIP_BOMB", name));
                }
            }
        }

        Map<String, Cell> marked() {
            Map<String, Cell> cells = new LinkedHashMap<>();
            all.forEach((at, text) -> cells.put(at, new Cell(text, formulas.contains(at), numbers.contains(at))));
            formulas.forEach(at -> cells.putIfAbsent(at, new Cell("", true, false)));
            return cells;
        }
    }

    /** Numbers as they are, whatever format the cell has. */
    private static final class PlainNumbers extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            return formatRawCellContents(value, formatIndex, formatString, false);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String formatString, boolean use1904Windowing) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
