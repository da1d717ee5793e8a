package vn.saolang.evaluation.app.minutes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.model.minutes.Dissent;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.PaperTraceStore;
import vn.saolang.evaluation.store.conduct.EarlierSheetStore;
import vn.saolang.evaluation.store.conduct.SecondLookStore;
import vn.saolang.evaluation.store.hall.HallStore;
import vn.saolang.evaluation.store.minutes.DissentStore;
import vn.saolang.evaluation.store.minutes.LogStore;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.minutes.CouncilMinutes.Passage;
import vn.saolang.papers.minutes.CouncilMinutes.Product;
import vn.saolang.ranking.Miss;
import vn.saolang.regulation.Regulations;

/** What was logged about one product, in the words of the minutes. */
@Component
class TellProduct {

    private final HallStore hall;
    private final TellPeople people;
    private final FindingStore findings;
    private final PaperTraceStore traces;
    private final LogStore log;
    private final DissentStore dissents;
    private final SecondLookStore looks;
    private final EarlierSheetStore earlier;
    private final TellVotes voting;
    private final Regulations regulations;

    TellProduct(
            HallStore hall,
            TellPeople people,
            FindingStore findings,
            PaperTraceStore traces,
            LogStore log,
            DissentStore dissents,
            SecondLookStore looks,
            EarlierSheetStore earlier,
            TellVotes voting,
            Regulations regulations) {
        this.hall = hall;
        this.people = people;
        this.findings = findings;
        this.traces = traces;
        this.log = log;
        this.dissents = dissents;
        this.looks = looks;
        this.earlier = earlier;
        this.voting = voting;
        this.regulations = regulations;
    }

    /** What all products of a session share. */
    record Meeting(Session session, CouncilRules rules, List<Attended> attended, List<Motion> votes) {}

    Product tell(Meeting meeting, ScoredProduct product, @Nullable ResultSummary result, String remark) {
        ResultSummary scored = result == null || result.knockedOut() ? null : result;
        List<Passage> passages = new ArrayList<>();
        List<Participant> all = hall.participants(product.id());
        passages.addAll(people.tell(meeting, product, all));
        passages.addAll(course(meeting, product));
        addIfAny(
                passages,
                "Câu trả lời đến sau, không tính",
                log.late(product.id()).stream()
                        .map(one -> one.name() + ": " + one.answers())
                        .toList());
        passages.addAll(found(findings.of(product.id())));
        passages.addAll(outcome(meeting.rules(), product, all, result));
        addIfAny(passages, "Biểu quyết", voting.about(meeting.votes(), product.id()));
        addIfAny(
                passages,
                "Ý kiến bảo lưu",
                dissents.standing(product.id()).stream().map(TellProduct::line).toList());
        addIfAny(passages, "Thư ký ghi thêm (không lấy từ nhật ký)", remark.isEmpty() ? List.of() : List.of(remark));
        return new Product(
                product.productName(),
                product.productCode(),
                product.entityName(),
                "Bộ " + regulations.get(product.criteriaSet()).number(),
                scored == null ? 0 : scored.sheets(),
                scored == null ? null : scored.shown(),
                wordOf(product.state(), result),
                passages);
    }

    static void addIfAny(List<Passage> passages, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(title, lines));
        }
    }

    private static String line(Dissent dissent) {
        return dissent.name() + " (" + MinutesWords.moment(dissent.at()) + "): " + dissent.text();
    }

    private static String wordOf(ProductState state, @Nullable ResultSummary result) {
        if (result != null) {
            return result.knockedOut() ? "Bị loại" : result.stars() + " sao";
        }
        return switch (state) {
            case WAITING -> "Chưa đánh giá";
            case OPEN -> "Đang chấm";
            case TURNED -> "Chuyển họp trực tiếp";
            default -> "Để phiên khác";
        };
    }

    private List<Passage> course(Meeting meeting, ScoredProduct product) {
        List<Passage> passages = new ArrayList<>();
        addIfAny(passages, "Báo cáo của Tổ tư vấn", reports(meeting, product));
        log.continuedFrom(product.id())
                .ifPresent(day -> addIfAny(
                        passages, "Tiếp tục từ", List.of("phiên họp ngày " + PaperWords.or(PaperWords.day(day)))));
        addIfAny(passages, "Thời gian", times(product));
        List<LogStore.Scoring> scorings = log.scorings(product.id());
        if (scorings.size() > 1 || scorings.stream().anyMatch(one -> one.reason() != null)) {
            addIfAny(
                    passages,
                    "Các lần chấm",
                    scorings.stream().map(TellProduct::line).toList());
        }
        addIfAny(
                passages,
                "Xem lại do điểm gần ranh giới hạng sao (Quy chế)",
                looks.of(product.id()).stream()
                        .map(look -> "lần chấm %d: %s. Lý do: %s"
                                .formatted(look.attempt(), look.rescored() ? "chấm lại" : "giữ nguyên", look.reason()))
                        .toList());
        addIfAny(
                passages,
                "Lý do thành viên đổi điểm",
                earlier.reasons(product.id()).stream()
                        .map(one -> one.name() + ", lần chấm " + one.attempt() + ": " + one.reason())
                        .toList());
        return passages;
    }

    private List<String> reports(Meeting meeting, ScoredProduct product) {
        boolean central = Level.ofScope(meeting.session().scope()) == Level.CENTRAL;
        List<String> reports = traces.of(product.dossier()).stream()
                .filter(one -> one.kind().equals("TEAM_REPORT") && one.central() == central)
                .map(one -> "số " + PaperWords.or(one.number()) + ", ngày " + PaperWords.or(PaperWords.day(one.day())))
                .toList();
        return reports.isEmpty() ? List.of("không có trong hệ thống") : reports;
    }

    private List<String> times(ScoredProduct product) {
        LogStore.Course course = log.course(product.id());
        if (course.openedAt() == null) {
            return List.of();
        }
        String closed = course.closedAt() == null ? "" : ", kết luận lúc " + MinutesWords.clock(course.closedAt());
        return List.of("mở chấm lúc " + MinutesWords.clock(course.openedAt()) + closed);
    }

    private static String line(LogStore.Scoring one) {
        String told = "lần %d: %d phiếu đã nộp".formatted(one.attempt(), one.handedIn());
        return one.reason() == null || one.reopenedAt() == null
                ? told
                : told + "; " + one.byName() + " cho chấm lại lúc " + MinutesWords.clock(one.reopenedAt()) + ". Lý do: "
                        + one.reason();
    }

    private static List<Passage> found(Findings found) {
        List<Passage> passages = new ArrayList<>();
        addIfAny(
                passages,
                "Không thuộc diện bắt buộc",
                found.exemptions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> "tiêu chí " + one.getKey() + ". Lý do: " + one.getValue())
                        .toList());
        addIfAny(
                passages,
                "Số phiếu ngang nhau, Chủ tịch kết luận",
                found.ties().stream()
                        .map(tie -> "tiêu chí %s, mức tối thiểu %d sao: %s. Lý do: %s"
                                .formatted(tie.criterion(), tie.stars(), tie.met() ? "đạt" : "không đạt", tie.reason()))
                        .toList());
        return passages;
    }

    private List<Passage> outcome(
            CouncilRules rules, ScoredProduct product, List<Participant> all, @Nullable ResultSummary result) {
        if (result == null) {
            return List.of(new Passage("Kết quả", List.of(unconcluded(product))));
        }
        List<Passage> passages = new ArrayList<>();
        if (result.knockedOut()) {
            String by =
                    Optional.ofNullable(log.course(product.id()).knockedOutBy()).orElse("");
            passages.add(new Passage("Hồ sơ bị loại (" + by + " kết luận)", List.of(result.knockOutReason() + "")));
            return passages;
        }
        String parts = result.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "phần " + one.getKey() + " " + PaperWords.total(one.getValue()))
                .collect(Collectors.joining(", "));
        passages.add(new Passage(
                "Kết quả",
                List.of("điểm trung bình %s (%s)%s; xếp hạng %d sao"
                        .formatted(PaperWords.total(result.shown()), parts, spread(rules, all), result.stars()))));
        addIfAny(
                passages,
                "Mức tối thiểu không đạt (26/2026 Phụ lục II)",
                result.missed().stream().map(TellProduct::line).toList());
        return passages;
    }

    private String unconcluded(ScoredProduct product) {
        String told = wordOf(product.state(), null);
        return log.putOff(product.id())
                .map(off -> told + " (" + causeOf(off.cause()) + "), "
                        + Objects.requireNonNullElse(off.byName(), "cơ quan tham mưu") + " quyết định lúc "
                        + MinutesWords.moment(off.at()) + ". Lý do: " + off.reason())
                .orElse(told);
    }

    private static String causeOf(String cause) {
        return switch (cause) {
            case "SECOND_ROUND" -> "đánh giá vòng hai sau khi kiểm nghiệm thêm, bổ sung hồ sơ";
            case "CONFLICTS" -> "xung đột lợi ích";
            default -> "lý do khác";
        };
    }

    private static String line(Miss miss) {
        return "hạng %d sao: tiêu chí %s cần %s điểm, được %s điểm"
                .formatted(
                        miss.stars(),
                        miss.criterion(),
                        PaperWords.points(miss.required()),
                        PaperWords.points(miss.given()));
    }

    private static String spread(CouncilRules rules, List<Participant> all) {
        List<BigDecimal> totals = new ArrayList<>();
        for (Participant one : all) {
            if (one.finished() && one.total() != null) {
                totals.add(one.total());
            }
        }
        if (totals.size() < 2) {
            return "";
        }
        BigDecimal widest = totals.stream()
                .reduce(BigDecimal::max)
                .orElseThrow()
                .subtract(totals.stream().reduce(BigDecimal::min).orElseThrow());
        String allowed = rules.maxSpread() == null
                ? "Quy chế không giới hạn"
                : "Quy chế cho phép " + PaperWords.points(rules.maxSpread());
        return ", chênh lệch lớn nhất giữa hai phiếu " + PaperWords.points(widest) + " điểm (" + allowed + ")";
    }
}
