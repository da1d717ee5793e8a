package vn.saolang.traceability.web.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.lot.LotFilePaper;
import vn.saolang.papers.lot.LotFilePaper.Fact;
import vn.saolang.papers.lot.LotFilePaper.Head;
import vn.saolang.papers.lot.LotFilePaper.Rows;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.file.EventDigest;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotStory;
import vn.saolang.traceability.model.recall.Account;

/** Writes the file of a lot as a paper. */
@Component
class LotPaperwork {

    private final LotWords words;
    private final LotFiles files;
    private final RecallQueries recalls;
    private final Identifiers identifiers;
    private final Producers producers;
    private final VietnamTime time;

    LotPaperwork(
            LotWords words,
            LotFiles files,
            RecallQueries recalls,
            Identifiers identifiers,
            Producers producers,
            VietnamTime time) {
        this.words = words;
        this.files = files;
        this.recalls = recalls;
        this.identifiers = identifiers;
        this.producers = producers;
        this.time = time;
    }

    /** What the reader of this story may have on paper. */
    LotFilePaper paper(LotStory story) {
        LotHead lot = story.head();
        String recall = recalls.openFor(lot.id())
                .map(one -> words.said("traceability.recall.banner") + ": " + one.finding())
                .orElse("");
        return new LotFilePaper(
                lot.itemName(),
                lot.code(),
                lot.entityName(),
                producers.find(lot.entity()).map(EntitySummary::address).orElse(""),
                identifiers.lotClass(lot.item(), lot.code()).toString(),
                time.today(),
                recall,
                facts(lot),
                List.of(inputs(story), tests(story), samples(story), shipments(story), events(story)),
                gaps(lot),
                EventDigest.of(story));
    }

    private List<Fact> facts(LotHead lot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Ngày sản xuất:", day(lot.madeOn())));
        facts.add(new Fact("Hạn sử dụng:", day(lot.expiresOn())));
        facts.add(new Fact("Mã mặt hàng:", lot.gtin() == null ? lot.itemCode() : "GTIN " + lot.gtin()));
        recalls.balance(lot.id()).ifPresent(sum -> facts.add(new Fact("Số lượng:", sum(sum))));
        for (Score score : files.scores(lot)) {
            facts.add(new Fact(score.demand().act() + ":", score.present() + "/" + score.required()));
        }
        return facts;
    }

    private String sum(Account.OfLot sum) {
        String unit = sum.lot().unit();
        return "làm ra %s; đã dùng %s; lấy mẫu %s; hao hụt %s; đã gửi đi %s; còn %s"
                .formatted(
                        words.quantity(sum.lot().made(), unit),
                        words.quantity(sum.lot().used(), unit),
                        words.quantity(sum.lot().sampled(), unit),
                        words.quantity(sum.lot().lost(), unit),
                        words.quantity(sum.sent(), unit),
                        words.quantity(sum.inHand(), unit));
    }

    private static String day(java.time.@Nullable LocalDate day) {
        String text = PaperWords.day(day);
        return text == null ? "" : text;
    }

    private Rows inputs(LotStory story) {
        List<List<String>> lines = new ArrayList<>();
        for (LotStory.Branch branch : story.tree()) {
            lines.add(List.of(
                    "– ".repeat(branch.depth() - 1) + branch.lot().itemName(),
                    branch.lot().code(),
                    branch.lot().entityName(),
                    branch.used() == null
                            ? ""
                            : words.quantity(
                                    branch.used().quantity(), branch.used().unit())));
        }
        return new Rows(
                "Nguyên liệu đầu vào",
                List.of(new Head("Mặt hàng", 36), new Head("Lô", 18), new Head("Đơn vị", 30), new Head("Đã dùng", 16)),
                lines,
                "Nhật ký không ghi lô đầu vào.");
    }

    private Rows tests(LotStory story) {
        List<List<String>> lines = new ArrayList<>();
        for (FileEntry entry : story.own(EntryKind.TEST)) {
            for (FileEntry.Finding one : entry.findings()) {
                lines.add(List.of(
                        LotWords.moment(entry.happenedAt()),
                        one.indicator(),
                        one.found(),
                        one.allowed(),
                        words.said(one.passed() ? "traceability.test.passed" : "traceability.test.failed"),
                        entry.facts().getOrDefault("laboratory", "")));
            }
        }
        return new Rows(
                "Kiểm nghiệm",
                List.of(
                        new Head("Ngày", 16),
                        new Head("Chỉ tiêu", 22),
                        new Head("Kết quả", 14),
                        new Head("Mức cho phép", 16),
                        new Head("Đánh giá", 12),
                        new Head("Nơi thử", 20)),
                lines,
                "Chưa có kết quả kiểm nghiệm.");
    }

    private Rows samples(LotStory story) {
        List<List<String>> lines = new ArrayList<>();
        for (FileEntry entry : story.own(EntryKind.SAMPLE)) {
            lines.add(List.of(
                    LotWords.moment(entry.happenedAt()),
                    words.lots(entry),
                    entry.place().name(),
                    day(entry.keepUntil())));
        }
        return new Rows(
                "Mẫu lưu",
                List.of(new Head("Ngày", 18), new Head("Mẫu", 40), new Head("Nơi lưu", 24), new Head("Lưu đến", 18)),
                lines,
                "Chưa có mẫu lưu.");
    }

    private Rows shipments(LotStory story) {
        List<List<String>> lines = new ArrayList<>();
        for (FileEntry entry : story.own(EntryKind.SHIPMENT)) {
            String to = entry.to() == null
                    ? ""
                    : entry.to().name() + ", " + entry.to().address();
            lines.add(List.of(LotWords.moment(entry.happenedAt()), to, words.lots(entry)));
        }
        return new Rows(
                "Đã gửi đi",
                List.of(new Head("Ngày", 18), new Head("Nơi nhận", 46), new Head("Hàng", 36)),
                lines,
                "Chưa gửi đi đâu.");
    }

    private Rows events(LotStory story) {
        List<List<String>> lines = new ArrayList<>();
        for (FileEntry entry : story.entries()) {
            FileEntry.Wrong wrong = entry.wrong();
            String what = words.said("traceability.file.kind." + entry.kind())
                    + (entry.step() == null ? "" : ": " + entry.step())
                    + (wrong == null ? "" : "\nGHI SAI: " + wrong.reason());
            lines.add(List.of(
                    LotWords.moment(entry.happenedAt()),
                    what,
                    entry.entityName() + "\n" + entry.place().name() + " ("
                            + entry.place().code() + ")",
                    words.lots(entry)));
        }
        return new Rows(
                "Các sự kiện theo thứ tự thời gian",
                List.of(
                        new Head("Thời gian", 16),
                        new Head("Việc", 22),
                        new Head("Ai, ở đâu", 28),
                        new Head("Lô, số lượng", 34)),
                lines,
                "Chưa có sự kiện.");
    }

    private List<String> gaps(LotHead lot) {
        List<String> gaps = new ArrayList<>();
        for (Score score : files.scores(lot)) {
            for (Score.Line line : score.missing()) {
                gaps.add(score.demand().shortNumber() + " " + line.item().clause() + ", "
                        + line.item().name("vi") + ": " + line.item().todo("vi"));
            }
        }
        return gaps;
    }
}
