package vn.saolang.programme.app.year;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.CalendarLinks;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.model.year.BackPlan;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** A unit's year for a calendar program (RFC 5545): windows and the last days of the rounds, whole days, no person. */
@Component
public class YearCalendar {

    private final YearQueries queries;
    private final CalendarLinks links;
    private final Accounts accounts;
    private final Territory territory;
    private final MessageSource messages;
    private final VietnamTime time;
    private final String base;

    YearCalendar(
            YearQueries queries,
            CalendarLinks links,
            Accounts accounts,
            Territory territory,
            MessageSource messages,
            VietnamTime time,
            @Value("${saolang.base-url}") String base) {
        this.queries = queries;
        this.links = links;
        this.accounts = accounts;
        this.territory = territory;
        this.messages = messages;
        this.time = time;
        this.base = base;
    }

    /** The years around today behind a secret address of an office; empty for other secrets. */
    public Optional<String> behind(String token) {
        return links.accountOf(token)
                .flatMap(accounts::find)
                .map(Account::asActor)
                .flatMap(this::ofOffice);
    }

    private Optional<String> ofOffice(Actor actor) {
        int year = time.today().getYear();
        return OfficeUnit.of(actor).map(unit -> of(unit, year, year + 1));
    }

    /** The calendar of a unit's years. */
    public String of(UnitRef unit, int... years) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sao Lang//OCOP//VI");
        for (int year : years) {
            YearQueries.Year shown = queries.of(unit, year);
            shown.lines().stream()
                    .filter(line -> !line.window().allYear())
                    .forEach(line -> calendar.addEvent(event(
                            unit,
                            year + "-" + line.step() + "-" + line.level(),
                            text(line.step().key()) + " (" + text(line.level().key()) + ")",
                            line.window().from(),
                            line.window().to())));
            for (BackPlan.Round round : shown.rounds()) {
                round.lasts()
                        .forEach(last -> calendar.addEvent(event(
                                unit,
                                year + "-" + round.window().number() + "-" + last.code(),
                                text("programme.back." + last.code()),
                                last.day(),
                                last.day())));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.of("vi"));
    }

    private VEvent event(UnitRef unit, String id, String summary, LocalDate from, LocalDate to) {
        VEvent event = new VEvent();
        event.setUid("year-" + unit.code() + "-" + id + "@saolang");
        event.setDateTimeStamp(Date.from(time.now()));
        event.setDateStart(new DateStart(day(from)));
        event.setDateEnd(new DateEnd(day(to.plusDays(1))));
        event.setSummary(summary + " – " + territory.get(unit).name());
        event.setTransparency(Transparency.transparent());
        event.setUrl(base + "/programme/year?year=" + from.getYear());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
