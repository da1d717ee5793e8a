package vn.saolang.identity.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.identity.Account;
import vn.saolang.identity.app.AccountQueries;
import vn.saolang.identity.app.ChangeRoles;
import vn.saolang.identity.app.OpenAccount;
import vn.saolang.identity.app.SetPassword;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The administrator's work on accounts. */
@Controller
class AccountController {

    private final AccountQueries accounts;
    private final OpenAccount open;
    private final ChangeRoles roles;
    private final SetPassword passwords;
    private final Territory territory;
    private final VietnamTime time;
    private final MessageSource messages;

    AccountController(
            AccountQueries accounts,
            OpenAccount open,
            ChangeRoles roles,
            SetPassword passwords,
            Territory territory,
            VietnamTime time,
            MessageSource messages) {
        this.accounts = accounts;
        this.open = open;
        this.roles = roles;
        this.passwords = passwords;
        this.territory = territory;
        this.time = time;
        this.messages = messages;
    }

    @Access(Role.ADMINISTRATOR)
    @GetMapping("/accounts")
    AccountsPage index(@RequestParam(defaultValue = "") String text) {
        return list(text, "", "", List.of());
    }

    @Access(Role.ADMINISTRATOR)
    @PostMapping("/accounts")
    Object create(
            Actor actor,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        try {
            UUID id = open.open(actor, login, name, password, List.of());
            return Redirect.to("/accounts/" + id).saying("identity.accounts.opened", name);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(list("", login, name, refused.refusals()));
        }
    }

    @Access(Role.ADMINISTRATOR)
    @GetMapping("/accounts/{id}")
    AccountPage show(@PathVariable UUID id) {
        return page(id, List.of());
    }

    @Access(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/roles")
    Object grant(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String commune) {
        boolean ofCommune = role == Role.COMMUNE_OFFICER || role == Role.COMMUNE_CHAIR;
        return doing(id, "identity.roles.given", () -> roles.grant(actor, id, role, ofCommune ? commune : province));
    }

    @Access(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/roles/end")
    Object end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String scope) {
        return doing(id, "identity.roles.ended", () -> roles.end(actor, id, new Grant(role, scope)));
    }

    @Access(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/password")
    Object reset(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String password) {
        return doing(id, "identity.password.reset.done", () -> passwords.reset(actor, id, password));
    }

    private Object doing(UUID id, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/accounts/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(id, refused.refusals()));
        }
    }

    private AccountsPage list(String text, String login, String name, List<Refusal> refusals) {
        List<Account> found = accounts.matching(text);
        return new AccountsPage(found, text, scopesOf(found), login, name, refusals);
    }

    private AccountPage page(UUID id, List<Refusal> refusals) {
        Account account = accounts.find(id).orElseThrow(() -> new NotFound("account"));
        Map<String, String> roleNames = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> roleNames.put(role.name(), text("identity.role." + role)));
        Map<String, String> provinces = new LinkedHashMap<>();
        provinces.put(ChangeRoles.MINISTRY, text("identity.scope.ministry"));
        territory
                .provincesAt(time.today())
                .forEach(province -> provinces.put(province.ref().key(), province.name()));
        return new AccountPage(
                account, scopesOf(List.of(account)), roleNames, provinces, territory.choices(time.today()), refusals);
    }

    private Map<String, String> scopesOf(List<Account> found) {
        Map<String, String> names = new LinkedHashMap<>();
        found.stream()
                .flatMap(account -> account.grants().stream())
                .map(Grant::scope)
                .filter(scope -> scope.contains("@"))
                .forEach(
                        scope -> territory.find(UnitRef.parse(scope)).ifPresent(unit -> names.put(scope, unit.name())));
        names.put(ChangeRoles.MINISTRY, text("identity.scope.ministry"));
        return names;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
