package vn.saolang.epcis.model.event;

/** The five kinds of events of EPCIS 2.0. */
public enum EventType {
    OBJECT("ObjectEvent"),
    AGGREGATION("AggregationEvent"),
    TRANSACTION("TransactionEvent"),
    TRANSFORMATION("TransformationEvent"),
    ASSOCIATION("AssociationEvent");

    private final String term;

    EventType(String term) {
        this.term = term;
    }

    /** As the standard writes it. */
    public String term() {
        return term;
    }
}
