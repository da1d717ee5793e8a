package vn.saolang.evaluation.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries.Whole;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.store.agency.ForwardingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.ballot.AgencyReportPaper;
import vn.saolang.papers.ballot.AgencyReportPaper.Content;
import vn.saolang.papers.ballot.AgencyReportPaper.Site;
import vn.saolang.papers.ballot.ForwardingLetter;

/** The agency's report and the province's letter as papers. Paper text is Vietnamese whatever the reader's language. */
@Component
public class AgencyPapers {

    private final ReEvaluationQueries queries;
    private final Letterhead letterhead;

    AgencyPapers(ReEvaluationQueries queries, Letterhead letterhead) {
        this.queries = queries;
        this.letterhead = letterhead;
    }

    /** The report, with dots for what is not filled in. */
    public Paper report(Actor actor, UUID id) {
        Whole whole = queries.get(actor, id);
        AgencyReport report = whole.report();
        String scope = whole.candidate().scope();
        ReEvaluationClock clock = whole.candidate().clock();
        return new AgencyReportPaper(
                        letterhead.agency(scope, report.issue()),
                        letterhead.office(scope),
                        whole.level() == Level.PROVINCE ? "Hội đồng cấp tỉnh" : "Hội đồng cấp trung ương",
                        whole.candidate().productName(),
                        whole.candidate().productCode(),
                        whole.candidate().entityName(),
                        clock == null ? null : clock.receivedOn(),
                        clock == null ? null : clock.dueOn(),
                        contents(report),
                        site(report.site(), whole.files()),
                        report.conclusion())
                .paper();
    }

    private static List<Content> contents(AgencyReport report) {
        return Arrays.stream(UpdatedContent.values())
                .map(one -> new Content(
                        nameOf(one),
                        findingOf(report.check(one).finding()),
                        report.check(one).note()))
                .toList();
    }

    private static @Nullable Site site(SiteCheck check, List<AgencyFile> files) {
        if (!check.needed()) {
            return null;
        }
        List<String> grounds = new ArrayList<>();
        if (check.scaleChanged()) {
            grounds.add("Thay đổi lớn về quy mô sản xuất.");
        }
        if (check.evidenceUnclear()) {
            grounds.add("Hồ sơ minh chứng không rõ ràng, cần khảo sát thực tế.");
        }
        grounds.add(check.ground());
        int photos = (int) files.stream()
                .filter(one -> one.purpose() == AgencyFile.Purpose.PHOTO)
                .count();
        return new Site(String.join(" ", grounds), check.visitedOn(), check.participants(), check.findings(), photos);
    }

    private static String nameOf(UpdatedContent content) {
        return switch (content) {
            case MATERIAL -> "Nguyên liệu";
            case TECHNOLOGY -> "Công nghệ sử dụng";
            case PACKAGING -> "Bao bì";
            case LABEL -> "Nhãn mác";
            case QUALITY_DECLARATION -> "Công bố chất lượng";
            case PERIODIC_TESTS -> "Các phiếu kiểm nghiệm định kỳ";
            case MARKET -> "Thị trường tiêu thụ";
            case OUTPUT -> "Sản lượng";
            case REVENUE -> "Doanh thu";
            case DATED_PAPERS -> "Giấy tờ pháp lý có thời hạn";
        };
    }

    private static String findingOf(ContentCheck.@Nullable Finding finding) {
        if (finding == null) {
            return "";
        }
        return switch (finding) {
            case UPDATED -> "Đã cập nhật, có minh chứng";
            case UNCHANGED -> "Không thay đổi";
            case UNCLEAR -> "Minh chứng chưa rõ ràng";
        };
    }

    /** The letter to the ministry as it was entered. */
    public Paper letter(Actor actor, UUID id) {
        Whole whole = queries.get(actor, id);
        ForwardingStore.Letter letter = whole.letter();
        if (letter == null) {
            throw new NotFound("letter of re-evaluation " + id);
        }
        String number = letter.number();
        int stroke = number.indexOf('/');
        Issue head = letterhead.letter(
                whole.candidate().scope(),
                stroke < 0 ? number : number.substring(0, stroke),
                stroke < 0 ? "UBND" : number.substring(stroke + 1),
                letter.day());
        return new ForwardingLetter(
                        head,
                        whole.candidate().productName(),
                        whole.candidate().productCode(),
                        whole.candidate().entityName(),
                        enclosed(whole, letter))
                .paper();
    }

    private static List<String> enclosed(Whole whole, ForwardingStore.Letter letter) {
        List<String> enclosed = new ArrayList<>();
        Decision issue = whole.report().issue();
        enclosed.add("Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh số " + issue.number() + ".");
        enclosed.add("Hồ sơ sản phẩm (bản nộp số " + whole.candidate().submission() + ").");
        whole.files().stream()
                .filter(one -> one.purpose() == AgencyFile.Purpose.TEST)
                .forEach(one -> enclosed.add("Văn bản xác nhận kiểm tra, kiểm nghiệm bổ sung: " + one.name() + "."));
        if (letter.samples() != null) {
            enclosed.add("%02d sản phẩm mẫu.".formatted(letter.samples()));
        }
        return enclosed;
    }
}
