package vn.saolang.recognition.app.paperset;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.sample.HandoverSource;
import vn.saolang.evaluation.sample.SampleEvent.SamplesGone;
import vn.saolang.evaluation.sample.SampleEvent.SamplesRegistered;
import vn.saolang.kernel.ActedEvent;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.model.paperset.SampleHandover;
import vn.saolang.recognition.model.paperset.SampleHandover.Desk;
import vn.saolang.recognition.model.paperset.SampleHandover.Ended;
import vn.saolang.recognition.store.paperset.SampleStore;

/** Paper set and register of samples know of each other, so that what one has noted is not typed again (26/2026 Điều 6.2d). */
@Component
class SharedHandovers implements HandoverSource {

    private final SampleStore samples;
    private final VietnamTime time;

    SharedHandovers(SampleStore samples, VietnamTime time) {
        this.samples = samples;
        this.time = time;
    }

    private static Desk desk(Level level) {
        return level == Level.CENTRAL ? Desk.CENTRAL : Desk.PROVINCE;
    }

    @Override
    public List<Handover> at(Level level, DossierId dossier) {
        return samples.of(dossier).stream()
                .filter(one -> one.desk() == desk(level) && one.ended() == null)
                .map(one -> new Handover(one.id(), one.pieces(), one.receivedOn(), one.handedBy()))
                .toList();
    }

    /** What is registered first is noted here too; what is all gone there has ended here. */
    @EventListener
    public void on(ActedEvent acted) {
        switch (acted.event()) {
            case SamplesRegistered event when !event.noted() -> note(acted, event);
            case SamplesGone event -> settle(event);
            default -> {}
        }
    }

    private void note(ActedEvent acted, SamplesRegistered event) {
        SampleHandover one = new SampleHandover(
                event.handover(),
                desk(event.level()),
                event.pieces(),
                event.receivedOn(),
                event.handedBy(),
                acted.actor().name(),
                null,
                null);
        samples.insert(new DossierId(event.dossier()), one, acted.actor().account(), time.now());
    }

    private void settle(SamplesGone event) {
        DossierId dossier = new DossierId(event.dossier());
        boolean here =
                samples.of(dossier).stream().anyMatch(one -> one.id().equals(event.handover()) && one.ended() == null);
        if (here) {
            Ended how = event.returned() ? Ended.RETURNED : Ended.USED_UP;
            samples.end(dossier, event.handover(), desk(event.level()), how, time.today());
        }
    }
}
