package vn.saolang.evaluation.web.team;

import vn.saolang.evaluation.web.Typed;

/** What somebody typed to point at pages for a criterion, to be shown again. */
public record AnchorTyped(String criterion, Typed typed) {

    String of(String field) {
        return typed.text(field + "-" + criterion);
    }
}
