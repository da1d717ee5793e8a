package vn.saolang.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.idea.app.council.HoldCouncil;
import vn.saolang.idea.app.entry.RegisterIdea;
import vn.saolang.idea.app.entry.TriageIdea;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;

/** The way of an idea through the verbs, step by step, for those that need one far along: the demo world and tests. */
@Component
public class IdeaSteps {

    private final RegisterIdea registering;
    private final TriageIdea triage;
    private final HoldCouncil councils;
    private final VietnamTime time;

    IdeaSteps(RegisterIdea registering, TriageIdea triage, HoldCouncil councils, VietnamTime time) {
        this.registering = registering;
        this.triage = triage;
        this.councils = councils;
        this.time = time;
    }

    /** A producer registers an idea of an entity it acts for. */
    public IdeaId register(Actor by, EntityId entity, IdeaDraft draft) {
        return registering.register(by, entity, draft);
    }

    /** The commune officer accepts it and hands it to the province. */
    public void triage(Actor officer, IdeaId id) {
        triage.accept(officer, id, triage.read(officer, id).version(), "");
    }

    /** The commune officer returns it with reasons. */
    public void giveBack(Actor officer, IdeaId id, String reasons) {
        triage.giveBack(officer, id, triage.read(officer, id).version(), reasons, null);
    }

    /** An idea council of the province meets today and selects it. */
    public void select(Actor office, IdeaId id) {
        decide(office, id, Outcome.SELECT, "Ý tưởng rõ, có nguyên liệu tại chỗ và khác các sản phẩm đang bán.");
    }

    /** An idea council of the province meets today and does not choose it. */
    public void decline(Actor office, IdeaId id, String reason) {
        decide(office, id, Outcome.DECLINE, reason);
    }

    private void decide(Actor office, IdeaId id, Outcome outcome, String reason) {
        CouncilDraft meeting = new CouncilDraft(
                "Xét duyệt ý tưởng sản phẩm năm " + time.today().getYear(),
                time.today(),
                "Phòng họp Văn phòng Điều phối",
                "",
                List.of(
                        new CouncilMember("Chủ tịch Hội đồng", "Ủy ban nhân dân tỉnh", MemberRole.CHAIR, true),
                        new CouncilMember("Thư ký Hội đồng", "Văn phòng Điều phối", MemberRole.SECRETARY, true),
                        new CouncilMember("Ủy viên", "Sở Công Thương", MemberRole.MEMBER, true)));
        UUID council = councils.open(office, meeting, List.of(id));
        boolean chosen = outcome == Outcome.SELECT;
        CouncilItem item = new CouncilItem(id, outcome, chosen ? 3 : 0, chosen ? 0 : 3, reason);
        councils.save(office, council, 0, meeting, List.of(item), List.of());
        councils.close(office, council, 1);
    }
}
