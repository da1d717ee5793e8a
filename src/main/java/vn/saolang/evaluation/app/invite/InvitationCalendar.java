package vn.saolang.evaluation.app.invite;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.invite.InvitationQueries.Own;
import vn.saolang.evaluation.app.prepare.AgendaQueries;
import vn.saolang.evaluation.model.invite.Invited;
import vn.saolang.evaluation.model.prepare.AgendaClock.Slot;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;

/** An own invitation for a calendar program (RFC 5545). Sent anew it keeps its identity, so that the program moves the event. */
@Component
public class InvitationCalendar {

    private final InvitationQueries invitations;
    private final AgendaQueries agendas;
    private final VietnamTime time;
    private final String base;

    InvitationCalendar(
            InvitationQueries invitations,
            AgendaQueries agendas,
            VietnamTime time,
            @Value("${saolang.base-url}") String base) {
        this.invitations = invitations;
        this.agendas = agendas;
        this.time = time;
        this.base = base;
    }

    /** The calendar with the one event. */
    public String of(Actor actor, SessionId id) {
        Own own = invitations.own(actor, id);
        Invited invited = own.invited();
        VEvent event = new VEvent();
        event.setUid("session-" + id + "@saolang");
        event.setSequence(invited.sequence());
        event.setDateTimeStamp(Date.from(time.now()));
        event.setDateStart(Date.from(at(invited, invited.startsAt()).toInstant()));
        event.setDuration(Duration.builder().minutes(minutes(actor, id)).build());
        event.setSummary("Họp " + own.room().council().name());
        event.setLocation(invited.place());
        event.setStatus(Status.confirmed());
        event.setUrl(base + "/sessions/" + id + "/invitation");
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sao Lang//OCOP//VI");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static ZonedDateTime at(Invited invited, LocalTime hour) {
        return invited.heldOn().atTime(hour).atZone(VietnamTime.ZONE);
    }

    private int minutes(Actor actor, SessionId id) {
        List<Slot> slots = agendas.day(actor, id).lines().stream()
                .map(AgendaQueries.Line::slot)
                .toList();
        return slots.isEmpty()
                ? 60
                : slots.getLast().toMinute() - slots.getFirst().fromMinute();
    }
}
