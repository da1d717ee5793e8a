package vn.saolang.identity.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.identity.Account;
import vn.saolang.identity.DemoSignIn;
import vn.saolang.identity.app.AccountQueries;
import vn.saolang.kernel.Access;

/** The sign-in page; the form itself is received by the security filters. */
@Controller
class SignInController {

    private final AccountQueries accounts;
    private final boolean demo;

    SignInController(AccountQueries accounts, @Value("${saolang.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Access(anyone = true)
    @GetMapping("/sign-in")
    SignInPage show(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "/work") String next,
            @RequestParam(defaultValue = "") String failed) {
        List<Account> shown = demo
                ? accounts.all().stream()
                        .filter(a -> a.login().startsWith(DemoSignIn.LOGIN_PREFIX))
                        .toList()
                : List.of();
        String reason = failed.equals("locked") || failed.equals("wrong") ? failed : "";
        return new SignInPage(login, SignInOutcome.safe(next), reason, shown, DemoSignIn.PASSWORD);
    }
}
