package vn.saolang.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.saolang.identity.app.AccountQueries;
import vn.saolang.identity.app.PasswordSignIn;
import vn.saolang.kernel.ui.ActorSource;
import vn.saolang.kernel.ui.PageRenderer;
import vn.saolang.kernel.ui.ProblemPage;

/** Sign-in, sessions, forged-request tokens and headers. Which route admits whom is said at the route. */
@Configuration
class SecuritySetup {

    /** No page calls a third party, no inline script or style runs. */
    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self'; script-src 'self'; "
                    + "font-src 'self'; object-src 'none'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    ActorSource.Directory directory(AccountQueries accounts) {
        return id -> accounts.find(id).map(account -> account.asActor());
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, PasswordSignIn passwords, PageRenderer pages, ActorSource actors)
            throws Exception {
        http.authenticationProvider(passwords)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                // a hidden code is checked for nobody in particular: a token would cost each scan a session;
                // the gateway of text messages says its secret instead
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**", "/epcis/**", "/s/*/hidden", "/sms/**")
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .formLogin(login -> login.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(new SignInOutcome())
                        .failureHandler(new SignInOutcome()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(errors -> errors.accessDeniedHandler(expired(pages, actors)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.sameOrigin()));
        return http.build();
    }

    /** The only refusal of the filters is a missing or old token: the page was open too long. */
    private static AccessDeniedHandler expired(PageRenderer pages, ActorSource actors) {
        return (request, response, _) -> pages.write(
                new ProblemPage("expired", java.util.List.of(), ""),
                HttpStatus.FORBIDDEN,
                actors.current(),
                request,
                response);
    }
}
