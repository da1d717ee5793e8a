package vn.saolang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where a sign-in leads: back to the page that asked for it, or to the form with what went wrong. */
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication done)
            throws IOException {
        response.sendRedirect(safe(request.getParameter("next")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String reason = cause instanceof LockedException ? "locked" : "wrong";
        String login = request.getParameter("login");
        response.sendRedirect("/sign-in?failed=" + reason
                + "&login=" + encode(login == null ? "" : login)
                + "&next=" + encode(safe(request.getParameter("next"))));
    }

    /** A path of this application only, so that a crafted link cannot lead elsewhere. */
    static String safe(@Nullable String next) {
        if (next == null || next.contains("\n") || next.contains("\r")) {
            return "/work";
        }
        return next.matches("/[^/\\\\].*") ? next : "/work";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
