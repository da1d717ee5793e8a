package vn.saolang.kernel.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;

/** Denies every route that has no {@link Access} rule, and every actor whom the rule does not name. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private final ActorSource actors;
    private final ApiClients clients;

    AccessInterceptor(ActorSource actors, ApiClients clients) {
        this.actors = actors;
        this.clients = clients;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        Access access = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Access.class) : null;
        if (access == null) {
            throw new Forbidden("No access rule for " + request.getRequestURI());
        }
        if (access.anyone()) {
            return true;
        }
        if (access.apiKey()) {
            clients.identify(request);
            return true;
        }
        Actor actor = actors.current();
        if (!actor.isSignedIn()) {
            return askToSignIn(request, response);
        }
        if (!access.signedIn() && !actor.has(access.value())) {
            throw new Forbidden("Role not admitted to " + request.getRequestURI());
        }
        return true;
    }

    private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (ErrorAdvice.wantsProblem(request) || request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return false;
        }
        boolean reading = "GET".equals(request.getMethod());
        String next = reading ? "?next=" + URLEncoder.encode(fullPath(request), StandardCharsets.UTF_8) : "";
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", "/sign-in" + next);
        return false;
    }

    private static String fullPath(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
