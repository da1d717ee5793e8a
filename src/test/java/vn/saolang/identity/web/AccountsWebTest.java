package vn.saolang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

@WebTest
class AccountsWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Test
    void anAdministratorOpensAnAccountGivesARoleAndEndsIt() {
        MvcTestResult opened =
                post("/accounts", "login", "can.bo.moi", "name", "Cán bộ mới", "password", "mat-khau-dau");
        assertThat(opened).hasStatus(303);
        String url = opened.getResponse().getHeader("Location");
        assertThat(post(url + "/roles", "role", "COMMUNE_OFFICER", "commune", "05437@1900-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Vai trò này cần chọn xã, phường đang tồn tại.");
        assertThat(post(url + "/roles", "role", "PROVINCE_OFFICE", "province", "19@2025-07-01"))
                .hasStatus(303);
        assertThat(accounts.withLogin("can.bo.moi").orElseThrow().grants())
                .containsExactly(new Grant(Role.PROVINCE_OFFICE, "19@2025-07-01"));
        assertThat(post(url + "/roles/end", "role", "PROVINCE_OFFICE", "scope", "19@2025-07-01"))
                .hasStatus(303);
        assertThat(accounts.withLogin("can.bo.moi").orElseThrow().grants()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenTheLoginIsTaken() {
        post("/accounts", "login", "hai.lan", "name", "Một", "password", "mat-khau-dau");
        assertThat(post("/accounts", "login", "hai.lan", "name", "<b>Hai</b>", "password", "mat-khau-dau"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"&lt;b>Hai&lt;/b>\"")
                .contains("Tên đăng nhập hai.lan đã có người dùng");
    }

    @Test
    void theOwnPasswordNeedsTheOldOne() {
        assertThat(post("/account/password", "current-password", "wrong", "password", "mot-mat-khau-khac"))
                .hasStatus(422)
                .bodyText()
                .contains("Mật khẩu đang dùng không đúng.");
    }

    private MvcTestResult post(String url, String... form) {
        Actor administrator = people.a(Role.ADMINISTRATOR, "");
        var request = mvc.post().uri(url).with(csrf()).with(people.as(administrator));
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
