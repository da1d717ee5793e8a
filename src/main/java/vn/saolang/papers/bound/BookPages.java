package vn.saolang.papers.bound;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a book as they are laid down. Foreign pages are drawn onto new A4 pages, so that nothing of their
 * documents but what is seen comes along: no scripts, links or forms.
 */
final class BookPages {

    private static final float SIDE = 28;
    private static final float BELOW = 34;
    private static final float JPEG_QUALITY = 0.85f;

    private final PDDocument document;
    private final Book book;
    private final Stamp stamp;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable PDOutlineItem group;
    private @Nullable PDOutlineItem waiting;
    private boolean groupWaits;

    BookPages(PDDocument document, Book book) throws IOException {
        this.document = document;
        this.book = book;
        this.stamp = new Stamp(document);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(book.title());
        about.setProducer("Sao Làng");
        document.setDocumentInformation(about);
    }

    /** The next page gets a bookmark with this title. */
    void mark(String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        if (group == null) {
            outline.addLast(item);
        } else {
            group.addLast(item);
        }
        waiting = item;
    }

    /** Bookmarks from now on stand under this one. */
    void group(String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        outline.addLast(item);
        group = item;
        groupWaits = true;
    }

    /** Bookmarks stand at the top again. */
    void group() {
        group = null;
    }

    /** A paper of ours, its pages as they are. */
    void paper(byte[] pdf) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            LayerUtility layers = new LayerUtility(document);
            for (PDPage page : source.getPages()) {
                PDRectangle box = page.getMediaBox();
                PDPage fresh = next(new PDRectangle(box.getWidth(), box.getHeight()));
                PDFormXObject form = layers.importPageAsForm(source, page);
                try (PDPageContentStream content = new PDPageContentStream(document, fresh)) {
                    content.drawForm(form);
                }
                close(fresh);
            }
        }
    }

    /** A file with as many pages as were counted; a page that cannot be drawn says so. */
    void attached(BookPart.Attached file, int planned) throws IOException {
        if (file.mediaType().startsWith("image/")) {
            picture(file);
            return;
        }
        try (PDDocument source = Loader.loadPDF(file.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            flatten(source);
            LayerUtility layers = new LayerUtility(document);
            for (int i = 0; i < planned; i++) {
                foreign(source, source.getPage(i), layers, file);
            }
        }
    }

    /** What was filled into a form's fields becomes part of the page. */
    private static void flatten(PDDocument source) {
        try {
            PDAcroForm form = source.getDocumentCatalog().getAcroForm();
            if (form != null) {
                form.flatten();
            }
        } catch (IOException | RuntimeException damaged) {
            // the page is drawn without its fields
        }
    }

    private void foreign(PDDocument source, PDPage page, LayerUtility layers, BookPart.Attached file)
            throws IOException {
        PDRectangle box = page.getCropBox();
        boolean aside = page.getRotation() % 180 != 0;
        float width = aside ? box.getHeight() : box.getWidth();
        float height = aside ? box.getWidth() : box.getHeight();
        PDPage fresh = next(sheet(width, height));
        try {
            PDFormXObject form = layers.importPageAsForm(source, page);
            float scale = scale(fresh, width, height);
            AffineTransform place = place(fresh, width * scale, height * scale);
            // the form fills the upright box of its page: turned pages are stretched back
            place.scale(scale * width / box.getWidth(), scale * height / box.getHeight());
            try (PDPageContentStream content = new PDPageContentStream(document, fresh)) {
                content.transform(new Matrix(place));
                content.drawForm(form);
            }
        } catch (IOException | RuntimeException damaged) {
            stamp.across(fresh, java.util.List.of("Không in được trang này", file.title()));
        }
        close(fresh);
    }

    private void picture(BookPart.Attached file) throws IOException {
        PDPage fresh = null;
        try {
            PDImageXObject image = image(file);
            fresh = next(sheet(image.getWidth(), image.getHeight()));
            float scale = scale(fresh, image.getWidth(), image.getHeight());
            float width = image.getWidth() * scale;
            float height = image.getHeight() * scale;
            AffineTransform place = place(fresh, width, height);
            try (PDPageContentStream content = new PDPageContentStream(document, fresh)) {
                content.drawImage(image, (float) place.getTranslateX(), (float) place.getTranslateY(), width, height);
            }
        } catch (IOException | RuntimeException damaged) {
            fresh = fresh == null ? next(PDRectangle.A4) : fresh;
            stamp.across(fresh, java.util.List.of("Không in được ảnh này", file.title()));
        }
        close(fresh);
    }

    private PDImageXObject image(BookPart.Attached file) throws IOException {
        boolean jpeg = file.mediaType().equals("image/jpeg");
        if (jpeg && Upright.orientation(file.file()) == 1) {
            return JPEGFactory.createFromByteArray(document, Files.readAllBytes(file.file()));
        }
        BufferedImage picture = Upright.read(file.file());
        return jpeg
                ? JPEGFactory.createFromImage(document, picture, JPEG_QUALITY)
                : LosslessFactory.createFromImage(document, picture);
    }

    private static PDRectangle sheet(float width, float height) {
        PDRectangle a4 = PDRectangle.A4;
        return width > height ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
    }

    private static float scale(PDPage page, float width, float height) {
        PDRectangle sheet = page.getMediaBox();
        float fit = Math.min((sheet.getWidth() - 2 * SIDE) / width, (sheet.getHeight() - SIDE - BELOW) / height);
        return Math.min(fit, 1);
    }

    /** To the middle between the margins. */
    private static AffineTransform place(PDPage page, float width, float height) {
        PDRectangle sheet = page.getMediaBox();
        return AffineTransform.getTranslateInstance(
                (sheet.getWidth() - width) / 2, BELOW + (sheet.getHeight() - SIDE - BELOW - height) / 2);
    }

    private PDPage next(PDRectangle size) {
        PDPage page = new PDPage(size);
        document.addPage(page);
        if (waiting != null) {
            PDPageFitDestination destination = new PDPageFitDestination();
            destination.setPage(page);
            waiting.setDestination(destination);
            if (groupWaits && group != null) {
                group.setDestination(destination);
                groupWaits = false;
            }
            waiting = null;
        }
        return page;
    }

    private void close(PDPage page) throws IOException {
        if (!book.mark().isEmpty()) {
            stamp.across(page, book.mark());
        }
        stamp.foot(page, book.foot(), Integer.toString(document.getNumberOfPages()));
    }

    /** Opens the bookmarks. */
    void finish() {
        outline.openNode();
    }
}
