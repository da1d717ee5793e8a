package vn.saolang.support.web.request;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.support.RequestAction;
import vn.saolang.support.app.request.RequestQueries.Met;
import vn.saolang.support.model.request.SupportRequest;

/**
 * A request, what was done with it, and what the reader may do.
 *
 * @param failed the step whose form was refused, empty when none was
 * @param typed what was typed into that form
 */
public record RequestPage(Met met, String failed, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "support.request.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Long.toString(request().number()));
    }

    public SupportRequest request() {
        return met.request();
    }

    public boolean may(RequestAction action) {
        return met.open().contains(action);
    }

    /** What was typed into the form of a step. */
    public String typed(RequestAction action, String field) {
        return failed.equals(action.path()) ? typed.getOrDefault(field, "") : "";
    }

    /** The refusals that stand beside the fields of a step. */
    public List<Refusal> refusals(RequestAction action) {
        return failed.equals(action.path()) ? refusals : List.of();
    }

    /** Colour of the state. */
    public String mark() {
        return switch (request().state()) {
            case NONE, REQUESTED, RECEIVED -> "wait";
            case APPROVED, DELIVERED -> "info";
            case CONFIRMED -> "good";
            case REFUSED, WITHDRAWN -> "calm";
        };
    }
}
