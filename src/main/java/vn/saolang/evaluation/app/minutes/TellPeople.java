package vn.saolang.evaluation.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conflict.Declaration;
import vn.saolang.evaluation.model.conflict.Recusal;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.papers.minutes.CouncilMinutes.Passage;

/** Who counted for a product, who did not take part and why. */
@Component
class TellPeople {

    private final RecusalStore recusals;
    private final DeclarationStore declarations;

    TellPeople(RecusalStore recusals, DeclarationStore declarations) {
        this.recusals = recusals;
        this.declarations = declarations;
    }

    List<Passage> tell(TellProduct.Meeting meeting, ScoredProduct product, List<Participant> all) {
        List<Passage> passages = new ArrayList<>();
        long appointed =
                all.stream().map(Participant::seat).filter(Seat::appointed).count();
        List<String> counted = all.stream()
                .filter(Participant::finished)
                .map(one -> one.seat().name())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("%d phiếu được tính%s; cần ít nhất %d/%d thành viên"
                .formatted(
                        counted.size(),
                        counted.isEmpty() ? "" : " (" + String.join(", ", counted) + ")",
                        meeting.rules().quorum().of((int) appointed),
                        appointed));
        List<String> late = all.stream()
                .filter(one -> one.seat().scores() && !one.finished() && came(meeting, one.seat()))
                .map(one -> one.seat().name())
                .toList();
        if (!late.isEmpty() && product.state() == ProductState.CLOSED) {
            lines.add("Có dự họp nhưng không có phiếu được tính: " + String.join(", ", late));
        }
        TellProduct.addIfAny(passages, "Tham gia đánh giá", lines);
        TellProduct.addIfAny(passages, "Xung đột lợi ích", conflicts(product));
        return passages;
    }

    private static boolean came(TellProduct.Meeting meeting, Seat seat) {
        return meeting.attended().stream()
                .anyMatch(one -> one.present() && one.seat().equals(seat.id()));
    }

    private List<String> conflicts(ScoredProduct product) {
        List<String> lines = new ArrayList<>();
        Map<UUID, Declaration> declared = declarations.of(product.id());
        if (!declared.isEmpty()) {
            long conflicting =
                    declared.values().stream().filter(Declaration::conflict).count();
            lines.add("%d thành viên đã kê khai, %d người khai có xung đột".formatted(declared.size(), conflicting));
        }
        for (Recusal one : recusals.ofProduct(product.id())) {
            String whose = one.origin() == Recusal.Origin.DECLARED ? "tự khai" : "theo quyết định";
            String why = one.name() + " (" + whose + ", " + MinutesWords.kind(one.kind()) + "): " + one.reason();
            lines.add(
                    one.endedAt() == null
                            ? "Không tham gia: " + why
                            : "Được tham gia trở lại từ " + MinutesWords.moment(one.endedAt()) + ": " + why
                                    + ". Lý do trở lại: " + one.endedReason());
        }
        return lines;
    }
}
