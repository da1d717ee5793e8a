package vn.saolang.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.identity.app.OpenAccount;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A producer opens an account without asking anybody; offices get theirs from the administrator. */
@Controller
class SignUpController {

    private final OpenAccount open;

    SignUpController(OpenAccount open) {
        this.open = open;
    }

    @Access(anyone = true)
    @GetMapping("/sign-up")
    SignUpPage show() {
        return new SignUpPage("", "", List.of());
    }

    @Access(anyone = true)
    @PostMapping("/sign-up")
    Object create(
            Actor actor,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        try {
            open.open(actor, login, name, password, List.of(new Grant(Role.PRODUCER, "")));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new SignUpPage(login, name, refused.refusals()));
        }
        return Redirect.to("/sign-in?login=" + login).saying("identity.sign-up.done");
    }
}
