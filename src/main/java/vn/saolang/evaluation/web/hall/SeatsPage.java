package vn.saolang.evaluation.web.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.app.hall.SeatQueries.Seats;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** Who sits on a council today, who left it, and the form that enters the decision by which a seat ends. */
public record SeatsPage(Seats seats, Map<String, String> roles, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.seats.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(seats.council().name());
    }

    public boolean sitting() {
        return seats.council().state() == CouncilState.ISSUED;
    }

    /** The seats of today by id, with what they are. */
    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        seats.council()
                .seats()
                .forEach(seat -> members.put(
                        seat.id().toString(),
                        seat.name() + " – " + roles.get(seat.role().name())));
        return members;
    }

    public Map<String, String> successors() {
        Map<String, String> successors = new LinkedHashMap<>();
        seats.eligible().forEach(one -> successors.put(one.id().toString(), one.name()));
        return successors;
    }

    /** Who took the place of a seat; empty when nobody did. */
    public String successorOf(SeatEnd end) {
        return seats.everybody()
                .getOrDefault(end.replacement() == null ? end.seat().id() : end.replacement(), "");
    }
}
