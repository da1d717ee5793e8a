package vn.saolang.files.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.saolang.files.FileKind;

/**
 * A DOCX or XLSX is a ZIP whose contents page names its main part. Everything is inflated once, counted and thrown
 * away, so that a bomb is met here and not in the reader's office programme.
 */
final class OfficeContent {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_INFLATED = 400L * 1024 * 1024;
    private static final long MAX_XML_KEPT = 2L * 1024 * 1024;

    /** A part may unfold to a hundred times its size; small ones may do so freely. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_FREE = 4L * 1024 * 1024;

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> kept = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long inflated;

    private OfficeContent() {}

    static Fault fault(Path file, FileKind kind) throws IOException {
        if (!Edges.head(file, 4).equals("PK\u0003\u0004")) {
            return Fault.TWO_FORMATS;
        }
        OfficeContent content = new OfficeContent();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Fault fault = content.inflate(zip);
            return fault == Fault.NONE ? content.parts(kind) : fault;
        } catch (ZipException | IllegalArgumentException | XMLStreamException _) {
            return Fault.DAMAGED;
        }
    }

    private Fault inflate(ZipFile zip) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            return Fault.ZIP_BOMB;
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || name.contains("..") || name.startsWith("/")) {
                return Fault.DAMAGED;
            }
            if (!withinLimits(zip, entry, name)) {
                return Fault.ZIP_BOMB;
            }
        }
        return Fault.NONE;
    }

    private boolean withinLimits(ZipFile zip, ZipEntry entry, String name) throws IOException {
        boolean keep = name.equals("[content_types].xml") || name.endsWith(".rels");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        long size = 0;
        byte[] buffer = new byte[65_536];
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                inflated += read;
                boolean steep = size > RATIO_FREE && size > entry.getCompressedSize() * MAX_RATIO;
                if (steep || inflated > MAX_INFLATED || (keep && size > MAX_XML_KEPT)) {
                    return false;
                }
                if (keep) {
                    copy.write(buffer, 0, read);
                }
            }
        }
        if (keep) {
            kept.put(name, copy.toByteArray());
        }
        return true;
    }

    private Fault parts(FileKind kind) throws XMLStreamException {
        byte[] contents = kept.get("[content_types].xml");
        if (contents == null) {
            return Fault.DAMAGED;
        }
        Set<String> types = OfficeXml.contentTypes(new ByteArrayInputStream(contents));
        if (types.stream().anyMatch(OfficeContent::active) || names.stream().anyMatch(OfficeContent::activePart)) {
            return Fault.MACROS;
        }
        for (Map.Entry<String, byte[]> part : kept.entrySet()) {
            if (part.getKey().endsWith(".rels")
                    && OfficeXml.fetchesTemplate(new ByteArrayInputStream(part.getValue()))) {
                return Fault.MACROS;
            }
        }
        return types.contains(kind == FileKind.DOCX ? DOCUMENT : WORKBOOK) ? Fault.NONE : Fault.DAMAGED;
    }

    private static boolean active(String contentType) {
        return contentType.contains("macroenabled")
                || contentType.contains("vbaproject")
                || contentType.contains("activex");
    }

    private static boolean activePart(String name) {
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.contains("/activex/");
    }
}
