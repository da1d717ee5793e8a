package vn.saolang.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A lifecycle as a table: from, action, to, who may, event, public label, legal basis. */
public record Lifecycle<S extends Enum<S>, A extends Enum<A>>(String name, List<Step<S, A>> steps) {

    /**
     * One row.
     *
     * @param event the domain event it publishes
     * @param label message key of what the public is told about the state reached
     * @param clause legal basis, e.g. "26/2026 Điều 7.2"
     */
    public record Step<S extends Enum<S>, A extends Enum<A>>(
            S from, A action, S to, Set<Role> who, String event, String label, String clause) {}

    public Lifecycle {
        steps = List.copyOf(steps);
    }

    public Optional<Step<S, A>> find(S from, A action) {
        return steps.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .findFirst();
    }

    /** Actions that somebody with one of these roles may take from this state. */
    public Set<A> open(S from, Set<Role> roles) {
        return steps.stream()
                .filter(step -> step.from() == from && step.who().stream().anyMatch(roles::contains))
                .map(Step::action)
                .collect(Collectors.toSet());
    }

    /** The table as the committed page docs/states/&lt;name&gt;.md; a test compares them. */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# Lifecycle of " + name + "\n\n"
                + "Generated from the code; a test fails when this page is stale.\n\n"
                + "| from | action | to | who may | event | label | legal basis |\n|---|---|---|---|---|---|---|\n");
        for (Step<S, A> step : steps) {
            page.append("| %s | %s | %s | %s | %s | `%s` | %s |%n"
                    .formatted(
                            step.from(),
                            step.action(),
                            step.to(),
                            step.who().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
                            step.event(),
                            step.label(),
                            step.clause()));
        }
        return page.toString();
    }
}
