package vn.saolang.recognition.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.papers.PaperWords;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;

/** What goes to the ministry with the letter that proposes five stars (26/2026 Điều 6.3a, 6.3b). */
@Component
class Enclosures {

    private static final List<String> ALWAYS = List.of(
            "Quyết định phê duyệt kết quả đánh giá",
            "Báo cáo đánh giá của Hội đồng cấp tỉnh",
            "Hồ sơ sản phẩm",
            "05 sản phẩm mẫu (trừ dịch vụ du lịch)");

    private final Dossiers dossiers;
    private final TeamFindings team;

    Enclosures(Dossiers dossiers, TeamFindings team) {
        this.dossiers = dossiers;
        this.team = team;
    }

    /** One a line: for each product its report, then what goes with all. */
    List<String> of(Decision decision) {
        List<String> all = new ArrayList<>();
        decision.items().forEach(item -> all.add(reportOf(decision, item)));
        all.addAll(ALWAYS);
        return all;
    }

    /** The team's report with number and day where it was issued here; the agency's for a re-evaluation. */
    private String reportOf(Decision decision, DecisionItem item) {
        boolean again = dossiers.find(item.dossier())
                .filter(one -> one.kind() == DossierKind.RE_EVALUATION)
                .isPresent();
        if (again) {
            return "Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh về sản phẩm " + item.productName();
        }
        String issued = team.reports(item.dossier()).stream()
                .filter(one -> one.scope().equals(decision.scope()))
                .findFirst()
                .map(one -> " số " + one.number() + " ngày " + PaperWords.day(one.date()))
                .orElse("");
        return "Báo cáo đánh giá của Tổ tư vấn Hội đồng cấp tỉnh" + issued + " về sản phẩm " + item.productName();
    }
}
