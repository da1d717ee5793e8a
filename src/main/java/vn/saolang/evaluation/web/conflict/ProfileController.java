package vn.saolang.evaluation.web.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.conflict.KeepProfile;
import vn.saolang.evaluation.app.conflict.KeepProfile.Known;
import vn.saolang.evaluation.model.conflict.Profile;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** What office, secretary and the member enter about a member. */
@Controller
class ProfileController {

    private final KeepProfile keeping;
    private final Territory territory;
    private final VietnamTime time;

    ProfileController(KeepProfile keeping, Territory territory, VietnamTime time) {
        this.keeping = keeping;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/councils/{id}/seats/{seat}/profile")
    ProfilePage profile(Actor actor, @PathVariable UUID id, @PathVariable UUID seat) {
        return page(actor, id, seat, null, new LinkedMultiValueMap<>(), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @PostMapping("/councils/{id}/seats/{seat}/profile")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            Profile facts = new Profile(
                    typed.text("address"),
                    unit(typed.text("commune")),
                    typed.text("phone"),
                    typed.wholeOr("version", 0));
            keeping.save(actor, new CouncilId(id), seat, facts);
            return done(id, seat);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, seat, form, new LinkedMultiValueMap<>(), refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @PostMapping("/councils/{id}/seats/{seat}/profile/interests")
    Object add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            keeping.add(
                    actor,
                    new CouncilId(id),
                    seat,
                    Chosen.kind(typed),
                    typed.text("organisation"),
                    typed.text("number"),
                    typed.text("note"));
            return done(id, seat);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, seat, null, form, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @PostMapping("/councils/{id}/seats/{seat}/profile/interests/{interest}/removal")
    Redirect remove(Actor actor, @PathVariable UUID id, @PathVariable UUID seat, @PathVariable UUID interest) {
        keeping.remove(actor, new CouncilId(id), seat, interest);
        return done(id, seat);
    }

    private static Redirect done(UUID id, UUID seat) {
        return Redirect.to("/councils/" + id + "/seats/" + seat + "/profile").saying("evaluation.profile.saved");
    }

    /** @param typed the facts as typed, null to show what is stored */
    private ProfilePage page(
            Actor actor,
            UUID id,
            UUID seat,
            @Nullable MultiValueMap<String, String> typed,
            MultiValueMap<String, String> interest,
            List<Refusal> refusals) {
        Known known = keeping.of(actor, new CouncilId(id), seat);
        return new ProfilePage(
                known,
                territory.choices(time.today()),
                new Typed(typed == null ? stored(known.profile()) : typed),
                new Typed(interest),
                refusals);
    }

    private static MultiValueMap<String, String> stored(Profile profile) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        UnitRef commune = profile.commune();
        form.set("address", profile.address());
        form.set("commune", commune == null ? "" : commune.key());
        form.set("phone", profile.phone());
        form.set("version", Integer.toString(profile.version()));
        return form;
    }

    private static @Nullable UnitRef unit(String key) {
        try {
            return UnitRef.parse(key);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
