package vn.saolang.idea.web.tracker;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.app.tracker.TrackIdeas;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.idea.model.tracker.UnitCount;
import vn.saolang.idea.web.potential.Sheets;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** The year's ideas by unit, and lists of ideas as files. */
@Controller
class TrackerController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> IDEA_COLUMNS = List.of(
            "number", "name", "entity", "commune", "state", "registered", "decided", "material", "quantity", "needs");
    private static final List<String> COUNT_COLUMNS = List.of("unit", "registered", "waiting", "selected");

    private final TrackIdeas tracking;
    private final IdeaQueries ideas;
    private final Territory territory;
    private final MessageSource messages;
    private final VietnamTime time;

    TrackerController(
            TrackIdeas tracking, IdeaQueries ideas, Territory territory, MessageSource messages, VietnamTime time) {
        this.tracking = tracking;
        this.ideas = ideas;
        this.territory = territory;
        this.messages = messages;
        this.time = time;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/tracker")
    TrackerPage show(Actor actor, @RequestParam Map<String, String> asked) {
        Unit province = tracking.province(actor, asked.getOrDefault("province", ""));
        int thisYear = time.today().getYear();
        String year = asked.getOrDefault("year", "");
        int of = year.matches("20\\d\\d") ? Integer.parseInt(year) : thisYear;
        boolean byDistrict = asked.getOrDefault("by", "").equals("district");
        return new TrackerPage(
                province,
                tracking.provinces(actor),
                of,
                thisYear,
                byDistrict,
                tracking.counts(actor, province, of, byDistrict),
                tracking.wanted(province, of));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/tracker.{format}")
    ResponseEntity<byte[]> counts(
            Actor actor, @RequestParam Map<String, String> asked, @PathVariable String format, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(COUNT_COLUMNS, locale));
        for (UnitCount one : show(actor, asked).counts()) {
            rows.add(List.of(
                    one.unit(),
                    Integer.toString(one.registered()),
                    Integer.toString(one.waiting()),
                    Integer.toString(one.selected())));
        }
        return Sheets.answer("ideas-by-unit", format, rows);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/export.{format}")
    ResponseEntity<byte[]> list(
            Actor actor, @RequestParam Map<String, String> asked, @PathVariable String format, Locale locale) {
        IdeaFilter filter = IdeaFilter.of(
                asked.getOrDefault("q", ""), asked.getOrDefault("state", ""), asked.getOrDefault("order", ""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(IDEA_COLUMNS, locale));
        ideas.all(actor, filter).forEach(idea -> rows.add(row(idea, locale)));
        return Sheets.answer("ideas", format, rows);
    }

    private List<String> head(List<String> columns, Locale locale) {
        return columns.stream()
                .map(column -> messages.getMessage("idea.column." + column, null, locale))
                .toList();
    }

    private List<String> row(Idea idea, Locale locale) {
        return List.of(
                Integer.toString(idea.number()),
                idea.name(),
                idea.entityName(),
                territory.find(idea.commune()).map(Unit::name).orElse(""),
                messages.getMessage(idea.state().key(), null, locale),
                DAY.format(VietnamTime.dateOf(idea.registeredAt())),
                idea.decidedOn() == null ? "" : DAY.format(idea.decidedOn()),
                idea.draft().material(),
                idea.draft().quantity(),
                idea.draft().needs());
    }
}
