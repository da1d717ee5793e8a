package vn.saolang.programme.web.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.app.year.PlanYear;
import vn.saolang.programme.app.year.YearCalendar;
import vn.saolang.programme.app.year.YearQueries;
import vn.saolang.programme.model.year.WindowTyped;
import vn.saolang.programme.web.Typed;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** A unit's year: what is when, what the law leaves, and the same for calendar programs. */
@Controller
class YearController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int FIRST = 2018;
    private static final int LAST = 2099;

    private final YearQueries queries;
    private final PlanYear planning;
    private final YearCalendar calendar;
    private final Programmes programmes;
    private final UnitDoor door;
    private final Territory territory;
    private final VietnamTime time;

    YearController(
            YearQueries queries,
            PlanYear planning,
            YearCalendar calendar,
            Programmes programmes,
            UnitDoor door,
            Territory territory,
            VietnamTime time) {
        this.queries = queries;
        this.planning = planning;
        this.calendar = calendar;
        this.programmes = programmes;
        this.door = door;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping("/programme/year")
    YearPage show(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed typed = new Typed(values);
        return page(actor, yearOf(typed.get("year")), false, Typed.blank(), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/year")
    Object write(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        int year = yearOf(form.get("year"));
        try {
            planning.write(actor, year, form.whole("version"), form.get("decision"), windows(actor, form));
            return Redirect.to("/programme/year?year=" + year).saying("programme.done.year", "" + year);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, year, false, form, refused.refusals()));
        } catch (Stale _) {
            return Rendered.of(page(actor, year, true, form, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping("/programme/year/{year}.ics")
    ResponseEntity<String> file(Actor actor, @PathVariable String year) {
        int asked = yearOf(year);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chuong-trinh-" + asked + ".ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(calendar.of(unit(actor), asked));
    }

    /** The same for programs that fetch it by themselves, behind the secret of the account's own calendar address. */
    @Access(anyone = true)
    @GetMapping("/programme/calendar/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(calendar.behind(token).orElseThrow(() -> new NotFound("calendar")));
    }

    private static UnitRef unit(Actor actor) {
        return OfficeUnit.of(actor).orElseThrow(() -> new NotFound("year"));
    }

    private int yearOf(String typed) {
        if (typed.isEmpty()) return time.today().getYear();
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < FIRST || year > LAST) throw new NotFound("year " + typed);
        return year;
    }

    private List<WindowTyped> windows(Actor actor, Typed form) {
        List<WindowTyped> windows = new ArrayList<>();
        for (CycleStep step : CycleStep.values()) {
            for (OfficeLevel level : queries.levels(unit(actor))) {
                String field = step.name() + "-" + level.name();
                LocalDate from = form.day(field + "-from");
                LocalDate to = form.day(field + "-to");
                boolean unreadable = from == null && !form.get(field + "-from").isEmpty()
                        || to == null && !form.get(field + "-to").isEmpty();
                windows.add(new WindowTyped(step, level, field, from, to, unreadable, ""));
            }
        }
        return windows;
    }

    private YearPage page(Actor actor, int year, boolean stale, Typed form, List<Refusal> refusals) {
        UnitRef unit = unit(actor);
        return new YearPage(
                queries.of(unit, year),
                territory.get(unit).name(),
                programmes.decidedFor(unit, LocalDate.of(year, 12, 31)),
                queries.reEvaluations(year),
                door.mayWrite(actor, unit),
                time.today(),
                stale,
                form,
                refusals);
    }
}
