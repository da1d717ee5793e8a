package vn.saolang.dossier;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands (26/2026 Điều 7.1 to 7.3). */
public enum DossierState {
    /** Being written by the producer. */
    DRAFT,
    /** Handed in, not yet received by the commune. */
    SUBMITTED,
    /** Received by the commune; 15 working days run. */
    RECEIVED,
    /** Back with the producer, papers are missing. */
    RETURNED,
    /** Report and letter wait for the commune's chair. */
    AWAITING_SIGNATURE,
    /** Sent to the province with its product code. */
    FORWARDED,
    /** Received by the provincial office, being checked. */
    PROVINCE_RECEIVED,
    /** The producer has to complete it for the province. */
    COMPLETION_REQUESTED,
    /** The commune has to complete its papers for the province. */
    COMMUNE_COMPLETION,
    /** Checked; may be placed in a round. */
    READY,
    /** In a round of evaluation. */
    IN_ROUND,
    /** Its evaluation has ended. */
    DECIDED,
    /** Taken back by the producer before the commune had it. */
    WITHDRAWN;

    /** States in which the producer may write in the forms. */
    private static final Set<DossierState> WITH_PRODUCER = EnumSet.of(DRAFT, RETURNED, COMPLETION_REQUESTED);

    private static final Set<DossierState> WITH_COMMUNE =
            EnumSet.of(SUBMITTED, RECEIVED, AWAITING_SIGNATURE, COMMUNE_COMPLETION);

    public boolean withProducer() {
        return WITH_PRODUCER.contains(this);
    }

    public boolean withCommune() {
        return WITH_COMMUNE.contains(this);
    }

    /** States from which the province sees the dossier. */
    public static Set<DossierState> sentToProvince() {
        return EnumSet.of(
                FORWARDED, PROVINCE_RECEIVED, COMPLETION_REQUESTED, COMMUNE_COMPLETION, READY, IN_ROUND, DECIDED);
    }

    /** Message key of its name. */
    public String key() {
        return "dossier.state." + name();
    }
}
