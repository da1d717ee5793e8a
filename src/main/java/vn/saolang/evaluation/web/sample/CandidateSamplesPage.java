package vn.saolang.evaluation.web.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.saolang.evaluation.app.sample.SampleQueries.Kept;
import vn.saolang.evaluation.model.sample.SampleAction;
import vn.saolang.evaluation.model.sample.SampleLifecycle;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleLot.Condition;
import vn.saolang.evaluation.model.sample.SampleUnit;
import vn.saolang.evaluation.sample.HandoverSource.Handover;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * The samples of one product: what came, where each piece is, what may be done.
 *
 * @param tourism whether the act asks for none
 * @param moving whether the form that was sent is the one that moves pieces
 */
public record CandidateSamplesPage(
        Kept kept, boolean tourism, boolean moving, LocalDate today, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.sample.of.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(kept.candidate().productName());
    }

    public String base() {
        return "/samples/candidates/" + kept.candidate().id();
    }

    public int stored() {
        return kept.lots().stream()
                .mapToInt(lot -> lot.count(vn.saolang.evaluation.model.sample.SampleState.STORED))
                .sum();
    }

    /** What the form of receipt shows: what was typed, else what the paper set knows, else what the act asks for. */
    public String receipt(String field) {
        if (!typed.form().isEmpty() && !moving) {
            return typed.text(field);
        }
        Handover noted = kept.noted().isEmpty() ? null : kept.noted().getFirst();
        return switch (field) {
            case "pieces" -> Integer.toString(noted == null ? kept.rule().pieces() : noted.pieces());
            case "receivedOn" -> (noted == null ? today : noted.receivedOn()).toString();
            case "handedBy" -> noted == null ? "" : noted.handedBy();
            case "handover" -> noted == null ? "" : noted.id().toString();
            default -> "";
        };
    }

    public static Map<String, String> conditions() {
        Map<String, String> named = new LinkedHashMap<>();
        for (Condition one : Condition.values()) {
            named.put(one.name(), Ui.t("evaluation.sample.condition." + one));
        }
        return named;
    }

    /** The acts offered in the form that moves pieces. */
    public Map<String, String> actions() {
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.stream(SampleAction.values())
                .filter(action -> kept.lots().stream()
                        .flatMap(lot -> lot.units().stream())
                        .anyMatch(unit -> SampleLifecycle.open(unit.state()).contains(action)))
                .forEach(action -> named.put(action.name(), Ui.t("evaluation.sample.action." + action)));
        return named;
    }

    public boolean chosen(SampleUnit unit) {
        return typed.ids("unit").contains(unit.id());
    }

    /** "Hết hạn" is worth a mark. */
    public boolean expired(SampleLot lot) {
        LocalDate until = lot.expiresOn();
        return until != null && Objects.requireNonNull(until).isBefore(today);
    }
}
