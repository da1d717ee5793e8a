package vn.saolang.traceability.app.diary;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.KnownShipment;
import vn.saolang.traceability.store.diary.LotStore;

/** Tells the other producer of a shipment what happened to it. */
@Component
class TellPartner {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final String DIARY = "/diary";

    private final LotStore lots;
    private final Producers producers;
    private final Notices notices;

    TellPartner(LotStore lots, Producers producers, Notices notices) {
        this.lots = lots;
        this.producers = producers;
        this.notices = notices;
    }

    /** After a shipment or a receipt was written. */
    void written(EntryDraft draft) {
        if (draft.kind() == EntryKind.SHIPMENT) {
            toReceiver(draft.id(), "traceability.notice.sent");
        } else if (draft.kind() == EntryKind.RECEIPT) {
            KnownShipment shipment =
                    lots.shipment(Objects.requireNonNull(draft.shipment())).orElseThrow();
            send(shipment.from(), "traceability.notice.received", draft.entity(), shipment, draft.id());
        }
    }

    /** Before a shipment is declared wrong. */
    void shipmentWrong(EntryId shipment) {
        toReceiver(shipment, "traceability.notice.sentWrong");
    }

    private void toReceiver(EntryId id, String key) {
        KnownShipment shipment = lots.shipment(id).orElseThrow();
        EntityId receiver = shipment.receiver();
        if (receiver != null && !receiver.equals(shipment.from())) {
            send(receiver, key, shipment.from(), shipment, id);
        }
    }

    private void send(EntityId to, String key, EntityId about, KnownShipment shipment, EntryId entry) {
        String name = producers.find(about).map(EntitySummary::name).orElse("");
        notices.send(new NoticeDraft(
                producers.members(to), key, List.of(name, DAY.format(shipment.sentAt())), DIARY, key + "/" + entry));
    }
}
