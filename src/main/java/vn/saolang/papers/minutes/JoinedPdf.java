package vn.saolang.papers.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several written papers as one PDF, one behind the other. */
public final class JoinedPdf {

    private JoinedPdf() {}

    /** The pages of all, in their order. @throws IllegalArgumentException when there are none */
    public static byte[] of(List<byte[]> papers) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("no papers to join");
        }
        PDFMergerUtility merger = new PDFMergerUtility();
        papers.forEach(one -> merger.addSource(new RandomAccessReadBuffer(one)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot join papers just written", broken);
        }
        return out.toByteArray();
    }
}
