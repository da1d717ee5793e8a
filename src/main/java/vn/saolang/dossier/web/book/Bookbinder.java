package vn.saolang.dossier.web.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.web.DossierPapers;
import vn.saolang.files.Files;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.bound.BindBook;
import vn.saolang.papers.bound.Book;
import vn.saolang.papers.bound.BookPart;
import vn.saolang.regulation.Criterion;

/** Puts a sealed dossier together as one book: forms, then evidence in the order of the criteria (26/2026 Điều 6.1). */
@Component
class Bookbinder {

    /** Binding reads every file of a dossier: two at a time, others wait. */
    private final Semaphore bench = new Semaphore(2, true);

    private final DossierPapers forms;
    private final Files files;

    Bookbinder(DossierPapers forms, Files files) {
        this.forms = forms;
        this.files = files;
    }

    /** Writes the book to a new file; mark is empty unless it is a copy, which leaves out personal data. */
    Path bind(Met met, SealedDossier sealed, List<String> mark) {
        String code = met.dossier().productCode() == null
                ? met.dossier().id().toString()
                : met.dossier().productCode();
        Book book = new Book(
                "Hồ sơ " + met.dossier().productName(),
                cover(met, sealed, code),
                code + " · lần nộp " + sealed.number() + " · SHA-256 " + sealed.sha256(),
                mark,
                parts(met, sealed, mark.isEmpty()));
        bench.acquireUninterruptibly();
        try {
            Path file = java.nio.file.Files.createTempFile("saolang-book-", ".pdf");
            BindBook.to(file, book);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            bench.release();
        }
    }

    private static OfficialPaper cover(Met met, SealedDossier sealed, String code) {
        return PaperDraft.titled("Hồ sơ " + met.dossier().productName())
                .motto()
                .kind("HỒ SƠ SẢN PHẨM OCOP", met.dossier().productName())
                .add(
                        new Block.Spacer(60),
                        Block.field("Chủ thể", met.dossier().entityName()),
                        Block.field(
                                "Địa bàn",
                                met.commune().name() + ", " + met.province().name()),
                        Block.field("Bộ sản phẩm", met.set().name()),
                        Block.field("Mã hồ sơ", code),
                        Block.field("Lần nộp", Integer.toString(sealed.number())),
                        Block.field("Ngày nộp", PaperWords.day(VietnamTime.dateOf(sealed.submittedAt()))),
                        Block.field("Mã băm SHA-256 khi nộp", sealed.sha256()))
                .done();
    }

    private List<BookPart> parts(Met met, SealedDossier sealed, boolean personal) {
        List<BookPart> parts = new ArrayList<>();
        parts.add(new BookPart.Written("Mẫu số 01: Phiếu đăng ký", forms.form01(met, sealed)));
        parts.add(new BookPart.Written("Mẫu số 02: Báo cáo tự đánh giá", forms.form02(met, sealed, personal)));
        add(parts, "Giấy tờ chung (Mẫu số 02, mục I.7)", sealed.evidenceOf(Draft.GENERAL_PAPERS));
        for (Criterion leaf : met.set().leaves()) {
            add(parts, "Tiêu chí " + leaf.code() + ". " + leaf.name(), sealed.evidenceOf(leaf.code()));
        }
        return parts;
    }

    private void add(List<BookPart> parts, String title, List<EvidenceItem> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        parts.add(new BookPart.Group(title));
        for (EvidenceItem item : evidence) {
            parts.add(new BookPart.Attached(
                    item.name(),
                    files.path(item.file()),
                    item.mediaType(),
                    item.file().sha256()));
        }
    }
}
