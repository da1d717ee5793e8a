package vn.saolang.idea.web.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.idea.model.council.Outcome;

/** A meeting as typed, kept as text so that a refused form shows what was typed. */
public record CouncilForm(MultiValueMap<String, String> typed) {

    private static final int MOST_MEMBERS = 30;
    private static final int MOST_IDEAS = 300;
    private static final int SPARE = 3;

    static CouncilForm blank() {
        return new CouncilForm(new LinkedMultiValueMap<>());
    }

    static CouncilForm of(Council council) {
        CouncilForm form = blank();
        form.typed.set("version", Integer.toString(council.version()));
        form.typed.set("title", council.title());
        form.typed.set("meetsOn", council.meetsOn().toString());
        form.typed.set("venue", council.venue());
        form.typed.set("act", council.act());
        form.members(council.members(), true);
        for (int i = 0; i < council.items().size(); i++) {
            CouncilItem one = council.items().get(i);
            Outcome outcome = one.outcome();
            form.typed.set("idea" + i, one.idea().toString());
            form.typed.set("outcome" + i, outcome == null ? "" : outcome.name());
            form.typed.set("agreed" + i, text(one.agreed()));
            form.typed.set("against" + i, text(one.against()));
            form.typed.set("reason" + i, one.reason());
        }
        return form;
    }

    /** Puts members into the rows, those of an earlier meeting without their presence. */
    void members(List<CouncilMember> members, boolean withPresence) {
        for (int i = 0; i < members.size(); i++) {
            CouncilMember one = members.get(i);
            typed.set("name" + i, one.name());
            typed.set("agency" + i, one.agency());
            typed.set("role" + i, one.role().name());
            if (withPresence && one.present()) {
                typed.set("present" + i, "true");
            }
        }
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean ticked(String field) {
        return typed.containsKey(field);
    }

    /** Rows of members the form shows: those told and some spare ones. */
    public int rows() {
        int last = 0;
        for (int i = 0; i < MOST_MEMBERS; i++) {
            last = get("name" + i).isBlank() ? last : i + 1;
        }
        return Math.min(MOST_MEMBERS, last + SPARE);
    }

    /** Ids of the ideas, in their order. */
    public List<String> ideas() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < MOST_IDEAS && !get("idea" + i).isEmpty(); i++) {
            ids.add(get("idea" + i));
        }
        return ids;
    }

    /** Ideas ticked to be called. */
    List<IdeaId> added() {
        return typed.getOrDefault("add", List.of()).stream().map(IdeaId::parse).toList();
    }

    public boolean adds(String idea) {
        return typed.getOrDefault("add", List.of()).contains(idea);
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    CouncilDraft draft() {
        List<CouncilMember> members = new ArrayList<>();
        for (int i = 0; i < MOST_MEMBERS; i++) {
            if (!get("name" + i).isBlank()) {
                members.add(new CouncilMember(
                        get("name" + i).strip(),
                        get("agency" + i).strip(),
                        role(get("role" + i)),
                        ticked("present" + i)));
            }
        }
        return new CouncilDraft(
                get("title").strip(), day(), get("venue").strip(), get("act").strip(), members);
    }

    List<CouncilItem> items() {
        List<CouncilItem> items = new ArrayList<>();
        List<String> ids = ideas();
        for (int i = 0; i < ids.size(); i++) {
            items.add(new CouncilItem(
                    IdeaId.parse(ids.get(i)),
                    Outcome.named(get("outcome" + i)),
                    count(get("agreed" + i)),
                    count(get("against" + i)),
                    get("reason" + i).strip()));
        }
        return items;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(get("meetsOn"));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static MemberRole role(String name) {
        return Arrays.stream(MemberRole.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(MemberRole.MEMBER);
    }

    private static @Nullable Integer count(String text) {
        return text.strip().matches("\\d{1,2}") ? Integer.valueOf(text.strip()) : null;
    }
}
