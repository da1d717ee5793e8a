package vn.saolang.demo.app;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;

/** The consultant of the demo prepares for the tea co-operative. */
@Component
@Order(90)
class DemoMandates implements DemoChapter {

    private final DemoPeople people;
    private final Producers producers;
    private final Mandates mandates;

    DemoMandates(DemoPeople people, Producers producers, Mandates mandates) {
        this.people = people;
        this.producers = producers;
        this.mandates = mandates;
    }

    @Override
    public void load() {
        Actor producer = people.actor("producer");
        Actor consultant = people.actor("consultant");
        EntityId entity = producers.of(producer).getFirst().id();
        UUID mandate = mandates.give(producer, entity, "demo.consultant", null);
        mandates.accept(consultant, mandate);
    }
}
