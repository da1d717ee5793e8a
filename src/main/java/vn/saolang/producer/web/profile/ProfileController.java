package vn.saolang.producer.web.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.profile.ProfilePaper;
import vn.saolang.papers.profile.ProfilePaper.Fact;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.profile.ChooseProfile;
import vn.saolang.producer.app.profile.ProfileQueries;
import vn.saolang.producer.app.profile.ProfileQueries.Shown;
import vn.saolang.producer.model.profile.Profile;
import vn.saolang.producer.model.profile.ProfilePart;
import vn.saolang.producer.model.strength.Strength;

/** The public profile of a producer, as a page and as a paper; its producer chooses what it shows. */
@Controller
class ProfileController {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ProfileQueries queries;
    private final ChooseProfile choosing;
    private final MessageSource messages;
    private final VietnamTime time;

    ProfileController(ProfileQueries queries, ChooseProfile choosing, MessageSource messages, VietnamTime time) {
        this.queries = queries;
        this.choosing = choosing;
        this.messages = messages;
        this.time = time;
    }

    @Access(anyone = true)
    @GetMapping("/producers/{id}/profile")
    ProfilePage show(Actor actor, @PathVariable String id) {
        return new ProfilePage(queries.shown(actor, EntityId.parse(id)));
    }

    @Access(anyone = true)
    @GetMapping("/producers/{id}/profile.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String id) {
        return PaperAnswer.of(paper(queries.shown(actor, EntityId.parse(id))).paper(), "pdf");
    }

    private ProfilePaper paper(Shown shown) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "producer.registration-number", shown.registration());
        fact(facts, "producer.address", shown.address());
        fact(facts, "producer.representative.name", shown.representative());
        fact(facts, "producer.phone", shown.phone());
        fact(facts, "producer.email", shown.email());
        String traits = shown.traits().stream().map(trait -> text(trait.key())).collect(Collectors.joining(", "));
        fact(facts, "producer.profile.part.TRAITS", traits.isEmpty() ? null : traits);
        return new ProfilePaper(
                shown.name(),
                text(shown.kind().key()),
                shown.place(),
                shown.intro(),
                facts,
                shown.products().stream()
                        .map(product -> product.name() + " – " + product.stars() + " sao")
                        .toList(),
                outputs(shown.capacity()),
                shown.url(),
                time.today());
    }

    private List<String> outputs(@Nullable Strength year) {
        List<String> lines = new ArrayList<>();
        if (year != null) {
            Object[] workers = {String.valueOf(year.workers()), String.valueOf(year.year())};
            if (year.workers() != null) {
                lines.add(Objects.requireNonNull(messages.getMessage("producer.profile.workers", workers, VIETNAMESE)));
            }
            year.outputs().stream()
                    .filter(output -> output.quantity() != null)
                    .map(output -> output.product() + ": "
                            + vn.saolang.producer.web.area.Typed.written(Objects.requireNonNull(output.quantity()))
                            + " " + output.unit() + " (" + year.year() + ")")
                    .forEach(lines::add);
            year.machines().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(text(key) + ":", value));
        }
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, VIETNAMESE));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/profile")
    ProfileEditPage edit(Actor actor, @PathVariable String id) {
        Entity entity = queries.own(actor, EntityId.parse(id));
        Profile profile = queries.of(entity.id());
        return new ProfileEditPage(
                entity, profile, profile.intro(), profile.shows(), profile.isPublic(), false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/profile")
    Object choose(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Entity entity = queries.own(actor, EntityId.parse(id));
        String intro = Objects.requireNonNullElse(typed.getFirst("intro"), "");
        boolean published = "true".equals(typed.getFirst("published"));
        Set<ProfilePart> shows = Arrays.stream(ProfilePart.values())
                .filter(part -> "true".equals(typed.getFirst("show-" + part)))
                .collect(Collectors.toSet());
        String version = Objects.requireNonNullElse(typed.getFirst("version"), "");
        int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        Profile before = queries.of(entity.id());
        try {
            choosing.choose(actor, entity.id(), seen, intro, shows, published);
            return Redirect.to("/entities/" + id + "/profile")
                    .saying(published ? "producer.profile.kept.public" : "producer.profile.kept");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new ProfileEditPage(entity, before, intro, shows, published, false, refused.refusals()));
        } catch (Stale stale) {
            return Rendered.of(
                    new ProfileEditPage(entity, before, intro, shows, published, true, List.of()), HttpStatus.CONFLICT);
        }
    }
}
