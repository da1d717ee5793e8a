package vn.saolang.epcis.model.check;

import java.util.List;

/** A document or event that is refused, with all that is wrong. */
public final class InvalidEvents extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    public InvalidEvents(List<Defect> defects) {
        super(defects.isEmpty() ? "" : defects.getFirst().toString());
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
