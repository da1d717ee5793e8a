package vn.saolang.papers.bound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/**
 * Binds papers and files into one PDF: cover, index with page numbers, the parts in order, what could not be printed.
 * First every part is measured, then the index is written, then one part after the other goes into a file on disk.
 */
public final class BindBook {

    /** An index that grows by its own page numbers settles at once; this many rounds are never needed. */
    private static final int ROUNDS = 4;

    private final Book book;
    private final Map<BookPart, Integer> pages = new LinkedHashMap<>();
    private final List<BookPart.Attached> listed = new ArrayList<>();
    private final Map<BookPart, byte[]> written = new LinkedHashMap<>();

    private BindBook(Book book) {
        this.book = book;
    }

    /** Writes the book to a file. */
    public static void to(Path file, Book book) throws IOException {
        new BindBook(book).bind(file);
    }

    private void bind(Path file) throws IOException {
        for (BookPart part : book.parts()) {
            measure(part);
        }
        byte[] cover = pdf(book.cover());
        byte[] index = settledIndex(count(cover));
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            BookPages out = new BookPages(document, book);
            out.mark("Bìa");
            out.paper(cover);
            out.mark("Mục lục");
            out.paper(index);
            for (BookPart part : book.parts()) {
                add(out, part);
            }
            if (!listed.isEmpty()) {
                out.group();
                out.mark("Tệp kèm theo");
                out.paper(pdf(BookIndex.listed(listed)));
            }
            out.finish();
            document.save(file.toFile());
        }
    }

    private void measure(BookPart part) throws IOException {
        switch (part) {
            case BookPart.Group group -> pages.put(group, 0);
            case BookPart.Written one -> {
                written.put(one, pdf(one.paper()));
                pages.put(one, count(written.get(one)));
            }
            case BookPart.Attached file -> {
                int found = pagesOf(file);
                pages.put(file, found);
                if (found == 0) {
                    listed.add(file);
                }
            }
        }
    }

    /** 0 for a file that cannot be printed. */
    private static int pagesOf(BookPart.Attached file) {
        try {
            if (file.mediaType().equals("application/pdf")) {
                try (PDDocument document =
                        Loader.loadPDF(file.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                    return document.isEncrypted() ? 0 : document.getNumberOfPages();
                }
            }
            return file.mediaType().startsWith("image/") && readable(file.file()) ? 1 : 0;
        } catch (IOException | RuntimeException broken) {
            return 0;
        }
    }

    private static boolean readable(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
            } finally {
                reader.dispose();
            }
        }
    }

    private byte[] settledIndex(int coverPages) throws IOException {
        int guess = 1;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] index = pdf(BookIndex.index(lines(coverPages + guess + 1)));
            int found = count(index);
            if (found == guess) {
                return index;
            }
            guess = found;
        }
        throw new IllegalStateException("index of " + book.title() + " does not settle");
    }

    private List<BookIndex.Line> lines(int firstPage) {
        List<BookIndex.Line> lines = new ArrayList<>();
        int page = firstPage;
        for (BookPart part : book.parts()) {
            int own = pages.getOrDefault(part, 0);
            boolean group = part instanceof BookPart.Group;
            lines.add(new BookIndex.Line(part.title(), own > 0 || group ? page : 0, group));
            page += own;
        }
        if (!listed.isEmpty()) {
            lines.add(new BookIndex.Line("Tệp kèm theo", page, true));
        }
        return lines;
    }

    private void add(BookPages out, BookPart part) throws IOException {
        switch (part) {
            case BookPart.Group group -> out.group(group.title());
            case BookPart.Written one -> {
                out.mark(one.title());
                out.paper(written.getOrDefault(one, new byte[0]));
            }
            case BookPart.Attached file -> {
                int planned = pages.getOrDefault(file, 0);
                if (planned > 0) {
                    out.mark(file.title());
                    out.attached(file, planned);
                }
            }
        }
    }

    private static byte[] pdf(OfficialPaper paper) {
        return Papers.write(paper, PaperFormat.PDF).bytes();
    }

    private static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
