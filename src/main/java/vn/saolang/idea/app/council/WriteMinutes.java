package vn.saolang.idea.app.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.idea.IdeaMinutes;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** The minutes of a closed idea council as an official paper; its number is given by the registry of the office. */
@Component
public class WriteMinutes {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CouncilQueries queries;
    private final Territory territory;
    private final MessageSource messages;

    WriteMinutes(CouncilQueries queries, Territory territory, MessageSource messages) {
        this.queries = queries;
        this.territory = territory;
        this.messages = messages;
    }

    /**
     * The minutes.
     *
     * @throws NotFound while the meeting is open, and for those that may not read it
     */
    public OfficialPaper of(Actor actor, UUID id) {
        Council council = queries.read(actor, id);
        if (council.isOpen()) {
            throw new NotFound("minutes of an open council");
        }
        Unit province = territory.get(council.province());
        LocalDate day = council.meetsOn();
        Issue issue = new Issue(
                "Ủy ban nhân dân " + lowered(province.name()),
                "Hội đồng xét duyệt ý tưởng sản phẩm",
                null,
                "BB-HĐ",
                province.bareName(),
                day,
                List.of(),
                null);
        return new IdeaMinutes(
                        issue,
                        council.title(),
                        PaperWords.longDate(day),
                        council.venue(),
                        council.act().isEmpty() ? null : council.act(),
                        council.members().stream().map(this::person).toList(),
                        council.items().stream().map(this::result).toList(),
                        nameOf(council.inTheChair()),
                        nameOf(council.secretary()))
                .paper();
    }

    private IdeaMinutes.Person person(CouncilMember one) {
        return new IdeaMinutes.Person(one.name(), one.agency(), said(one.role().key()), one.present());
    }

    private IdeaMinutes.Result result(CouncilItem item) {
        Idea idea = queries.idea(item.idea());
        Outcome outcome = Objects.requireNonNull(item.outcome());
        return new IdeaMinutes.Result(
                idea.number(),
                idea.name(),
                idea.entityName(),
                territory.find(idea.commune()).map(Unit::name).orElse(""),
                Objects.requireNonNullElse(item.agreed(), 0),
                Objects.requireNonNullElse(item.against(), 0),
                said(outcome.key()),
                item.reason());
    }

    private String said(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static @Nullable String nameOf(@Nullable CouncilMember one) {
        return one == null ? null : one.name();
    }

    private static String lowered(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }
}
