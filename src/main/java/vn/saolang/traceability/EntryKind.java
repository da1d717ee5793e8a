package vn.saolang.traceability;

import java.util.Set;

/** What an entry of the diary tells, and which roles lots have in it. */
public enum EntryKind {
    /** Work on an area before the harvest: fertiliser, spraying, feeding. No lots. */
    CARE,
    /** A lot of material comes from an area. */
    HARVEST(LotRole.OUTPUT),
    /** A lot of material comes from somebody outside of the system. */
    PURCHASE(LotRole.OUTPUT),
    /** A shipment of another producer arrived. */
    RECEIPT(LotRole.MOVED),
    PROCESSING(LotRole.INPUT, LotRole.OUTPUT),
    PACKING(LotRole.INPUT, LotRole.OUTPUT),
    TEST(LotRole.SAMPLED),
    /** A sample of a lot is put by. */
    SAMPLE(LotRole.SAMPLED),
    SHIPMENT(LotRole.MOVED),
    /** Spoilt, spilt, stolen. */
    LOSS(LotRole.INPUT);

    private final Set<LotRole> roles;

    EntryKind(LotRole... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles lots must have in such an entry, each at least once. */
    public Set<LotRole> roles() {
        return roles;
    }
}
