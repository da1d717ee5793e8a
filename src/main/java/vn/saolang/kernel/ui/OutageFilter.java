package vn.saolang.kernel.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.saolang.kernel.Actor;

/**
 * While the database cannot be reached (it restarts, say), answers 503 with a page that asks nothing of it. It stands outside of all
 * other filters, because the signed-in session is read from the database too.
 */
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final Supplier<PageRenderer> renderer;

    OutageFilter(Supplier<PageRenderer> renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (!isOutage(failed)) {
                throw failed;
            }
            LOG.warn("{} {}: the database cannot be reached", request.getMethod(), request.getRequestURI());
            // an answer that is on its way stands: only the keeping of the signed-in session failed after it
            if (!response.isCommitted()) {
                answer(request, response);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        response.setHeader("Cache-Control", "no-store");
        if (ErrorAdvice.wantsProblem(request)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setContentType("application/problem+json");
            response.getWriter()
                    .write("{\"type\":\"/errors/outage\",\"title\":\"Service Unavailable\",\"status\":503}");
            return;
        }
        ProblemPage page = new ProblemPage("outage", List.of(), "");
        renderer.get().write(page, HttpStatus.SERVICE_UNAVAILABLE, Actor.anonymous(), request, response);
    }

    /** Whether something failed because the database could not be reached, or broke off; the outcome of a commit may be unknown. */
    static boolean isOutage(Throwable failed) {
        @Nullable Throwable cause = failed;
        while (cause != null) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof TransactionException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
