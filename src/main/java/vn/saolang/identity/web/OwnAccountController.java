package vn.saolang.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.identity.app.SetPassword;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Everyone's own account. */
@Controller
class OwnAccountController {

    private final SetPassword passwords;

    OwnAccountController(SetPassword passwords) {
        this.passwords = passwords;
    }

    @Access(signedIn = true)
    @GetMapping("/account")
    OwnAccountPage show() {
        return new OwnAccountPage(List.of());
    }

    @Access(signedIn = true)
    @PostMapping("/account/password")
    Object change(
            Actor actor,
            @RequestParam(name = "current-password", defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        try {
            passwords.change(actor, current, password);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new OwnAccountPage(refused.refusals()));
        }
        return Redirect.to("/sign-in").saying("identity.own.changed");
    }
}
