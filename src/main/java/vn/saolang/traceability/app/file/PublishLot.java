package vn.saolang.traceability.app.file;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotStep;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.store.file.LotFileStore;

/** Lets everybody read a lot's story, or takes it back; lots of products in the public register are public anyway. */
@Component
public class PublishLot {

    private final LotFiles files;
    private final LotScope scope;
    private final LotFileStore lots;
    private final Events events;
    private final VietnamTime time;

    PublishLot(LotFiles files, LotScope scope, LotFileStore lots, Events events, VietnamTime time) {
        this.files = files;
        this.scope = scope;
        this.lots = lots;
        this.events = events;
        this.time = time;
    }

    /**
     * Publishes the story of a lot of the actor's own producer.
     *
     * @throws NotFound when it is not the actor's
     * @throws RefusedException {@code traceability.PUBLISH_FINISHED} for materials and half-finished goods
     */
    @Transactional
    public void publish(Actor by, LotId id) {
        LotHead lot = own(by, id);
        if (lot.kind() != ItemKind.FINISHED) {
            throw new RefusedException(Refusal.whole("traceability.PUBLISH_FINISHED"));
        }
        lots.publish(id, by.account(), time.now());
        events.publish(by, new LotStep("LotPublished", id.value()));
    }

    /**
     * Takes it back.
     *
     * @throws NotFound when it is not the actor's
     */
    @Transactional
    public void hide(Actor by, LotId id) {
        own(by, id);
        lots.hide(id);
        events.publish(by, new LotStep("LotHidden", id.value()));
    }

    private LotHead own(Actor by, LotId id) {
        LotHead lot = files.head(by, id);
        if (!scope.isMember(by, lot.entity())) {
            throw new NotFound("lot");
        }
        return lot;
    }
}
