package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.CouncilQueries;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.kernel.Actor;
import vn.saolang.papers.CouncilPapers;
import vn.saolang.papers.Paper;
import vn.saolang.ranking.CouncilPolicy;

/** The decisions on council and rules as papers, drafts with dots where the văn thư has entered nothing. */
@Component
public class DecisionPapers {

    private final CouncilQueries queries;
    private final Letterhead letterhead;

    DecisionPapers(CouncilQueries queries, Letterhead letterhead) {
        this.queries = queries;
        this.letterhead = letterhead;
    }

    /** The decision that sets up a council and its advisory team. */
    public Paper council(Actor actor, CouncilId id) {
        Council council = queries.council(actor, id);
        String scope = council.scope();
        return new CouncilPapers.SetUp(
                        letterhead.decision(scope, council.decision()),
                        Letterhead.central(scope),
                        letterhead.decider(scope),
                        council.name(),
                        letterhead.office(scope),
                        null,
                        council.seats().stream()
                                .map(seat -> new CouncilPapers.Member(seat.name(), seat.agency(), roleOf(seat)))
                                .toList(),
                        council.advisers().stream()
                                .map(one -> new CouncilPapers.Member(
                                        one.name(), one.agency(), one.leader() ? "Tổ trưởng" : "Thành viên"))
                                .toList(),
                        delegation(council, letterhead.decider(scope)))
                .paper();
    }

    public static String roleOf(Seat seat) {
        return switch (seat.role()) {
            case CHAIR -> "Chủ tịch Hội đồng";
            case SECRETARY -> seat.scores() ? "Ủy viên, Thư ký" : "Thư ký";
            case MEMBER -> "Ủy viên";
        };
    }

    private static @Nullable String delegation(Council council, String decider) {
        if (!council.chairDelegated()) {
            return null;
        }
        return decider + " ủy quyền làm Chủ tịch Hội đồng theo văn bản số " + council.delegationNumber()
                + " và chịu trách nhiệm về kết quả đánh giá, phân hạng.";
    }

    /** The decision that lays down the rules, with the rules as its annex. */
    public Paper rules(Actor actor, UUID id) {
        return rules(queries.rules(actor, id));
    }

    /** The same for a reader whom the asker has let in: whoever sits under the rules. */
    public Paper rules(CouncilRules rules) {
        String scope = rules.scope();
        Optional<Council> council = queries.councils(scope).stream()
                .filter(one -> one.state() == CouncilState.ISSUED)
                .findFirst();
        return new CouncilPapers.RulesDecision(
                        letterhead.decision(scope, rules.decision()),
                        Letterhead.central(scope),
                        letterhead.decider(scope),
                        council.map(Council::name).orElse("Hội đồng đánh giá, phân hạng sản phẩm OCOP"),
                        letterhead.office(scope),
                        null,
                        wordsOf(rules))
                .paper();
    }

    private static CouncilPapers.Rules wordsOf(CouncilRules rules) {
        BigDecimal spread = rules.maxSpread();
        return new CouncilPapers.Rules(
                rules.quorum().toString(),
                rules.chairRequired(),
                spread == null ? null : number(spread),
                rules.policy().decimals(),
                minimum(rules.policy()),
                banding(rules.policy()),
                rules.extraRounds()
                        ? "Ngoài hai đợt theo quy định, có thể tổ chức thêm đợt đánh giá trong năm theo kế hoạch đánh giá, phân hạng"
                                + " được cấp có thẩm quyền ban hành."
                        : null,
                conduct(rules.conduct()));
    }

    public static List<String> lines(CouncilRules rules) {
        BigDecimal spread = rules.maxSpread();
        List<String> lines = new ArrayList<>(List.of(
                "Điều kiện họp: ít nhất " + rules.quorum()
                        + " số thành viên được cử, tính riêng từng sản phẩm, không tính"
                        + " thành viên có xung đột lợi ích"
                        + (rules.chairRequired() ? ", có Chủ tịch Hội đồng." : "."),
                spread == null
                        ? "Không giới hạn chênh lệch điểm giữa các thành viên."
                        : "Chênh lệch điểm giữa các thành viên không quá " + number(spread) + " điểm.",
                "Mức tối thiểu theo hạng sao: " + minimum(rules.policy()),
                banding(rules.policy())));
        if (rules.teamReport()) {
            lines.add("Chấm điểm sau khi có báo cáo đánh giá của Tổ tư vấn Hội đồng.");
        }
        lines.addAll(conduct(rules.conduct()));
        return lines;
    }

    private static List<String> conduct(Conduct conduct) {
        List<String> lines = new ArrayList<>();
        if (conduct.secondLook() != null) {
            lines.add("Khi điểm trung bình cách ranh giới hạng sao không quá " + number(conduct.secondLook())
                    + " điểm, Hội đồng xem lại lần hai trước khi kết thúc chấm điểm.");
        }
        if (conduct.scorings() != null) {
            lines.add("Một sản phẩm được chấm không quá %d lần trong một phiên họp, tính cả lần đầu."
                    .formatted(conduct.scorings()));
        }
        if (conduct.changeReasons()) {
            lines.add("Thành viên thay đổi điểm ở lần chấm lại ghi rõ lý do.");
        }
        lines.add(
                conduct.secrecy() == Secrecy.PRODUCT
                        ? "Kết quả của sản phẩm được giữ kín cho đến khi kết thúc chấm điểm sản phẩm đó."
                        : "Kết quả được giữ kín cho đến khi xong mọi sản phẩm và phiên họp kết thúc.");
        lines.add("Biểu quyết%s; được thông qua khi %s số phiếu hợp lệ đồng ý."
                .formatted(
                        conduct.secretVotes() ? " bằng phiếu kín" : "",
                        conduct.moreThanHalf() ? "quá nửa" : "ít nhất " + conduct.voteShare()));
        return lines;
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String minimum(CouncilPolicy policy) {
        return switch (policy.minimum()) {
            case MAJORITY ->
                "đạt khi quá nửa số phiếu hợp lệ đạt; đúng một nửa thì Chủ tịch Hội đồng kết luận, ghi rõ lý do.";
            case MEAN -> "đạt khi điểm trung bình của tiêu chí đạt.";
            case ALL -> "đạt khi mọi phiếu hợp lệ đều đạt.";
        };
    }

    private static String banding(CouncilPolicy policy) {
        return policy.roundThenBand()
                ? "Xếp hạng theo điểm trung bình đã làm tròn %d chữ số thập phân.".formatted(policy.decimals())
                : "Xếp hạng theo điểm trung bình chính xác, không làm tròn.";
    }
}
