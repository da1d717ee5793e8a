package vn.saolang.kernel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happened: to the modules that listen for the event, and to the audit log in the same transaction. */
@Component
public class Events {

    private final ApplicationEventPublisher publisher;
    private final VietnamTime time;

    Events(ApplicationEventPublisher publisher, VietnamTime time) {
        this.publisher = publisher;
        this.time = time;
    }

    /** Call inside the transaction that made it true. */
    public void publish(Actor actor, DomainEvent event) {
        publisher.publishEvent(new ActedEvent(actor, event, time.now()));
        publisher.publishEvent(event);
    }
}
