package vn.saolang.epcis.web.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the URI out of addresses such as {@code /epcis/events/ni%3A%2F%2F%2Fsha-256%3B…} before the firewall sees it: slashes,
 * semicolons and percent signs in it are refused everywhere else. What is left is {@code /epcis/events/-}.
 */
final class AddressedFilter extends OncePerRequestFilter {

    private static final Pattern VALUE = Pattern.compile(
            "(/epcis/(?:events|eventTypes|epcs|bizSteps|bizLocations|readPoints|dispositions))/(.+?)(/events)?/?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/epcis/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Addressed.ADDRESS, request.getRequestURI());
        Matcher address = VALUE.matcher(request.getRequestURI());
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(Addressed.VALUE, address.group(2));
        String rest = address.group(3) == null ? "" : address.group(3);
        chain.doFilter(new Shortened(request, address.group(1) + "/-" + rest), response);
    }

    /** The request under the address without the value. */
    private static final class Shortened extends HttpServletRequestWrapper {

        private final String path;

        Shortened(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return super.getPathInfo() == null ? path : super.getServletPath();
        }

        @Override
        public @Nullable String getPathInfo() {
            return super.getPathInfo() == null ? null : path;
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            int end = whole.length() - super.getRequestURI().length();
            return new StringBuffer(whole.substring(0, Math.max(end, 0))).append(path);
        }
    }
}
