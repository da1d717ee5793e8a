package vn.saolang.recognition.app.validity;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.CalendarLinks;
import vn.saolang.recognition.store.validity.ReminderStore.Running;
import vn.saolang.regulation.ReEvaluationWindow;

/**
 * An account's certificates as a calendar (RFC 5545): when re-evaluation may be filed, the last day to file, the last day of
 * the term (26/2026 Điều 7.6a, 4.3). It names products only, no person.
 */
@Component
public class CertificateCalendar {

    private final CalendarLinks links;
    private final Accounts accounts;
    private final OwnCertificates certificates;
    private final ReEvaluations evaluations;
    private final MessageSource messages;
    private final VietnamTime time;
    private final String base;

    CertificateCalendar(
            CalendarLinks links,
            Accounts accounts,
            OwnCertificates certificates,
            ReEvaluations evaluations,
            MessageSource messages,
            VietnamTime time,
            @Value("${saolang.base-url}") String base) {
        this.links = links;
        this.accounts = accounts;
        this.certificates = certificates;
        this.evaluations = evaluations;
        this.messages = messages;
        this.time = time;
        this.base = base;
    }

    /** The calendar behind a secret address; empty when the secret is not, or no longer, one. */
    @Transactional(readOnly = true)
    public Optional<String> of(String token) {
        return links.accountOf(token).flatMap(accounts::find).map(this::calendar);
    }

    private String calendar(Account account) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sao Lang//OCOP//VI");
        calendar.setName(text("recognition.calendar.name"));
        for (Running one : certificates.ofOffice(account.asActor(), time.today())) {
            ReEvaluationWindow window = evaluations.window(one);
            calendar.addEvent(event(one, "opens", window.opens()));
            calendar.addEvent(event(one, "closes", window.closes()));
            calendar.addEvent(event(one, "ends", one.lastValidDay()));
            if (one.extendedUntil() != null) {
                calendar.addEvent(event(one, "extended", one.extendedUntil()));
            }
        }
        return Biweekly.write(calendar).go();
    }

    /** The same event keeps its identity, so that a calendar program moves it and does not double it. */
    private VEvent event(Running one, String what, LocalDate day) {
        VEvent event = new VEvent();
        event.setUid(one.recognition() + "-" + what + "@saolang");
        event.setDateTimeStamp(Date.from(time.now()));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setDuration(Duration.builder().days(1).build());
        event.setSummary(text("recognition.calendar." + what, one.name(), Integer.toString(one.stars())));
        event.setTransparency(Transparency.transparent());
        event.setStatus(Status.confirmed());
        event.setUrl(base + "/register/" + one.publicId());
        return event;
    }

    private String text(String key, String... args) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, args, Locale.of("vi")));
    }
}
