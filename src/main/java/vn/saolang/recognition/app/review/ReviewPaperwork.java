package vn.saolang.recognition.app.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.withdrawal.AnnulmentPapers;
import vn.saolang.papers.withdrawal.AnnulmentPapers.Concerned;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.model.review.Review;

/** Fills the papers of the ministry's request; what nobody gave yet prints as dots. */
@Component
public class ReviewPaperwork {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Offices offices;
    private final VietnamTime time;

    ReviewPaperwork(Offices offices, VietnamTime time) {
        this.offices = offices;
        this.time = time;
    }

    /**
     * A paper by its name in addresses.
     *
     * @throws NotFound when the request has no such paper
     */
    public Paper paper(Review one, String name) {
        String province = one.province();
        String request = one.number() + " ngày " + DAY.format(one.requestedOn());
        String answer = Objects.requireNonNullElse(one.answer(), "……");
        return switch (name) {
            case "request" ->
                new AnnulmentPapers.Request(
                                letter(Level.COUNTRY, one.number(), one.requestedOn()),
                                offices.issuer(province),
                                one.reason(),
                                asked(one))
                        .paper();
            case "answer" ->
                new AnnulmentPapers.Answer(
                                letter(province, one.answerNumber(), one.answeredOn()),
                                request,
                                answer,
                                done(one.items()))
                        .paper();
            case "submission" ->
                new AnnulmentPapers.Submission(
                                submission(province),
                                offices.signerTitle(province, time.today()),
                                request,
                                one.reason(),
                                answer,
                                done(one.annulled()))
                        .paper();
            case "decision" -> decision(one, request);
            default -> throw new NotFound("paper " + name);
        };
    }

    private Paper decision(Review one, String request) {
        String province = one.province();
        LocalDate day = Objects.requireNonNullElse(one.decidedOn(), time.today());
        Issue issue = new Issue(
                null,
                offices.issuer(province),
                one.decisionNumber(),
                one.symbol(),
                offices.place(province),
                one.decidedOn(),
                offices.signature(province),
                one.signerName());
        return new AnnulmentPapers.Annulling(
                        issue,
                        offices.signerTitle(province, day),
                        offices.office(province, day),
                        request,
                        done(one.annulled()))
                .paper();
    }

    private Issue letter(String scope, @Nullable String number, @Nullable LocalDate day) {
        String[] parts = number == null ? new String[] {null} : number.split("/", 2);
        boolean central = Level.ofScope(scope) == Level.CENTRAL;
        return new Issue(
                null,
                offices.issuer(scope),
                parts[0],
                parts.length == 2 ? Objects.requireNonNull(parts[1]) : central ? "BNNMT" : "UBND",
                offices.place(scope),
                day,
                offices.signature(scope),
                null);
    }

    private Issue submission(String province) {
        return new Issue(
                offices.issuer(province),
                offices.office(province, time.today()),
                null,
                "TTr-VPĐP",
                offices.place(province),
                null,
                List.of("THỦ TRƯỞNG CƠ QUAN"),
                null);
    }

    private static List<Concerned> asked(Review one) {
        return one.items().stream()
                .map(item -> concerned(item, item.asksRedo(), item.asksAnnul()))
                .toList();
    }

    private static List<Concerned> done(List<Review.Item> items) {
        return items.stream()
                .map(item -> concerned(item, item.redo(), item.annul()))
                .toList();
    }

    private static Concerned concerned(Review.Item item, boolean redo, boolean annul) {
        String what = annul
                ? redo ? "Thu hồi quyết định công nhận, đánh giá lại" : "Thu hồi quyết định công nhận"
                : redo ? "Đánh giá lại" : "Giữ nguyên";
        return new Concerned(item.product(), item.code(), item.entity(), item.stars(), item.decision(), what);
    }
}
