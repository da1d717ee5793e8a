package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.reasons.ReasonsLetter;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.reasons.ReasonsPaper;

/** The reasons letter as a paper of the council. */
@Component
public class ReasonsPapers {

    private final Letterhead letterhead;

    ReasonsPapers(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    public Paper letter(ReasonsLetter letter) {
        ResultSummary result = letter.result();
        RoadMap map = letter.roadMap();
        return new ReasonsPaper(
                        issue(letter),
                        result.councilName(),
                        result.entityName(),
                        result.productName(),
                        result.productCode(),
                        letter.set(),
                        result.knockedOut()
                                ? "hồ sơ bị loại"
                                : result.stars() + " sao, " + PaperWords.total(result.shown()) + " điểm",
                        map == null ? null : summary(map),
                        letter.parts().stream()
                                .map(part -> new ReasonsPaper.Part(
                                        "Phần " + part.code() + ". " + part.name(), part.points(), part.most()))
                                .toList(),
                        reasons(letter),
                        letter.comments().stream().map(ReasonsPapers::comment).toList(),
                        map == null
                                ? List.of()
                                : map.steps().stream().map(ReasonsPapers::step).toList(),
                        map == null || map.steps().isEmpty() ? null : estimate(map))
                .paper();
    }

    private Issue issue(ReasonsLetter letter) {
        String scope = letter.result().scope();
        String place = letterhead.decision(scope, Decision.NONE).place();
        Issue head = letterhead.council(scope, letter.result().councilName(), place, letter.releasedOn());
        return new Issue(
                head.parentOrgan(),
                head.organ(),
                null,
                "HĐ-OCOP",
                head.place(),
                head.date(),
                List.of("TM. HỘI ĐỒNG", "THƯ KÝ"),
                null);
    }

    /** "Còn thiếu 3,5 điểm và 2 mức tối thiểu (tiêu chí 3.1, 5.2) để đạt 4 sao." */
    static String summary(RoadMap map) {
        List<String> missing = new ArrayList<>();
        if (map.missingPoints().signum() > 0) {
            missing.add(PaperWords.points(rounded(map.missingPoints())) + " điểm");
        }
        if (map.missingMinimums() > 0) {
            String codes = String.join(
                    ", ",
                    map.steps().stream()
                            .flatMap(step -> step.raises().stream())
                            .filter(RoadMap.Raise::forMinimum)
                            .map(RoadMap.Raise::criterion)
                            .toList());
            missing.add(map.missingMinimums() + " mức tối thiểu (tiêu chí " + codes + ")");
        }
        return "Còn thiếu " + String.join(" và ", missing) + " để đạt " + map.stars() + " sao.";
    }

    /** Two decimals, up: what is missing is never told smaller than it is. */
    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(2, java.math.RoundingMode.UP);
    }

    private static List<String> reasons(ReasonsLetter letter) {
        List<String> reasons = new ArrayList<>();
        @Nullable String ground = letter.result().knockOutReason();
        if (ground != null) {
            reasons.add("Hồ sơ bị loại. " + ground);
        }
        letter.missed()
                .forEach(miss -> reasons.add("Mức tối thiểu %d sao, tiêu chí %s (%s): cần %s điểm, được %s điểm."
                        .formatted(
                                miss.stars(),
                                miss.criterion(),
                                miss.name(),
                                PaperWords.points(miss.required()),
                                PaperWords.points(miss.given()))));
        return reasons;
    }

    private static ReasonsPaper.Comment comment(ReasonsLetter.Comments one) {
        String title = one.criterion().isEmpty() ? "Nhận xét chung" : "Tiêu chí " + one.criterion() + ". " + one.name();
        return new ReasonsPaper.Comment(title, one.texts());
    }

    private static ReasonsPaper.Step step(RoadMap.Step step) {
        return new ReasonsPaper.Step(
                step.task(),
                step.raises().stream()
                        .map(raise -> "- Tiêu chí %s: từ %s lên %s điểm%s"
                                .formatted(
                                        raise.criterion(),
                                        PaperWords.points(raise.from()),
                                        PaperWords.points(raise.to()),
                                        raise.wording().isEmpty() ? "" : " (" + raise.wording() + ")"))
                        .toList(),
                range(PaperWords.points(step.costFrom()), PaperWords.points(step.costTo())),
                range(Integer.toString(step.weeksFrom()), Integer.toString(step.weeksTo())),
                step.helper());
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String estimate(RoadMap map) {
        String sources = String.join(
                "; ", map.steps().stream().map(RoadMap.Step::source).distinct().toList());
        return "Ước tính cả lộ trình: %s triệu đồng; %s tuần nếu làm các việc cùng lúc. Nguồn số liệu: %s."
                .formatted(
                        range(PaperWords.points(map.costFrom()), PaperWords.points(map.costTo())),
                        range(Integer.toString(map.weeksFrom()), Integer.toString(map.weeksTo())),
                        sources);
    }
}
